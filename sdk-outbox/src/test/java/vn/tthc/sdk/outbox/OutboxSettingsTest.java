package vn.tthc.sdk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of the outbox in the client's file. */
class OutboxSettingsTest {

  private static final String SECRET = "bí mật 4711";

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("portal.properties"), String.join("\n", lines));
  }

  @Test
  void allOfThemOpenAnOutboxBesideTheFile() throws Exception {
    Path file =
        file(
            "agency = H29",
            "outbox.file = data/outbox",
            "outbox.tables = hang_doi",
            "outbox.application = một cửa",
            "outbox.node = máy-1",
            "outbox.workers = 2",
            "outbox.lease = PT5S",
            "outbox.idle-poll = 200ms",
            "outbox.keep = 90d",
            "outbox.supersede = on",
            "outbox.create-schema = on");
    Files.createDirectory(folder.resolve("data"));
    try (Outbox outbox = Outbox.builder().properties(file).open()) {
      assertThat(outbox.status().open()).isZero();
    }
    assertThat(folder.resolve("data/outbox.mv.db")).exists();
    assertThat(folder.resolve("data/outbox.lock.db")).doesNotExist();
    OutboxBuilder foreign = Outbox.builder().properties(file).application("kho");
    assertThatThrownBy(foreign::open).hasMessageContaining("the application một cửa");
    assertThat(folder.resolve("data/outbox.lock.db")).doesNotExist();
  }

  @Test
  void aDatabaseWithAnAddressTakesUserAndPasswordAndTellsNeither() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("chung");
    try (Connection first = DriverManager.getConnection(url, "một", SECRET)) {
      assertThat(first.isValid(1)).isTrue();
    }
    Files.writeString(folder.resolve("password"), SECRET + "\n");
    Path file =
        file(
            "outbox.url = " + url,
            "outbox.user = một",
            "outbox.password-file = password",
            "outbox.create-schema = on");
    try (Outbox outbox = Outbox.builder().properties(file).open()) {
      assertThat(outbox.status().open()).isZero();
    }
    Files.writeString(folder.resolve("password"), "sai " + SECRET);
    OutboxBuilder wrong = Outbox.builder().properties(file);
    assertThatThrownBy(wrong::open)
        .isInstanceOf(OutboxException.class)
        .hasMessageContaining("SQLSTATE 28000")
        .hasStackTraceContaining("Caused by")
        .satisfies(
            e -> assertThat(List.of(e, e.getCause()).toString()).doesNotContain("4711", "một"));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithoutValues() throws Exception {
    Path file =
        file(
            "outbox.workers = 4711",
            "outbox.lease = 4711",
            "outbox.idle-poll = 47110d",
            "outbox.supersede = 4711",
            "outbox.tables = X4711",
            "outbox.user = 4711",
            "outbox.create-shema = on");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outbox.builder().properties(file))
        .withMessage(
            "Wrong settings: outbox.tables: Names of tables begin with up to 40 small letters,"
                + " digits and _, a letter first.; outbox.workers: There are from 1 to 64"
                + " workers.; outbox.lease: give a number with its unit, such as 500ms, 60s, 30m, 2h, 1d;"
                + " outbox.idle-poll: The interval is between PT0.05S and PT1M.;"
                + " outbox.supersede: give on or off; outbox.file: give it or outbox.url;"
                + " outbox.user: it goes with outbox.url only: drop it; outbox.create-shema: there"
                + " is no such key; did you mean outbox.create-schema?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          outbox.file = a\\noutbox.url = jdbc:h2:mem:x | outbox.url is given too: drop one
          outbox.url = jdbc:oracle:thin:4711          | begins with jdbc:h2: or jdbc:postgresql:
          outbox.url = jdbc:postgresql://x:4711x/y  | no driver in the class path knows it: add org
          outbox.url = jdbc:h2:mem:x\\noutbox.xyz = 1  | outbox.xyz: there is no such key
          """)
  void aWrongDatabaseIsTold(String lines, String message) throws Exception {
    Path file = file(lines.replace("\\n", "\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outbox.builder().properties(file))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("4711"));
  }
}
