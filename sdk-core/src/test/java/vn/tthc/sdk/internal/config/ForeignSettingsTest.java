package vn.tthc.sdk.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.BuilderAccess;
import vn.tthc.sdk.ModuleSettings;
import vn.tthc.sdk.PortalClient;

/** Settings of the outbox among those of the client. */
class ForeignSettingsTest {

  private static final String SECRET = "geheim4711";

  private static final String CLIENT =
      """
      agency = H29
      channels = main
      channel.main.url = http://127.0.0.1:8089/XrdAdapter/RestService/forward
      channel.main.destination = VN:GOV:000.00.00.G22:vpcpdvcprovider
      channel.main.username = demo
      channel.main.password = demo
      signing = off
      exchange-log = off
      """;

  @TempDir Path folder;
  private final Map<String, String> variables = new HashMap<>();

  private Path file(String... lines) throws Exception {
    return Files.writeString(
        folder.resolve("portal.properties"), CLIENT + String.join("\n", lines));
  }

  private Map<String, String> read(String... lines) throws Exception {
    return ForeignSettings.read(file(lines), "outbox.", variables);
  }

  private void refused(String message, String... lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(lines))
        .withMessage("Wrong settings: " + message)
        .withNoCause();
  }

  @Test
  void theClientLeavesThemAlone() throws Exception {
    Path file = file("outbox.url = jdbc:x", "outbox.", "outbox.a-file = none", "outbox.b =");
    assertThat(BuilderAccess.settings(BuilderAccess.properties(file, variables)).agency())
        .isEqualTo("H29");
    variables.put("TTHC_CONFIG", file.toString());
    variables.put("TTHC_OUTBOX_URL", "");
    variables.put("TTHC_OUTBOX_x", SECRET);
    assertThat(
            BuilderAccess.settings(PortalClient.builder().environmentVariables(variables)).agency())
        .isEqualTo("H29");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          outbox.a=1\\noutbox.a=2 | outbox.a: it is given twice: keep one line
          outbox=1               | outbox: there is no such key
          outboxes.a=1           | outboxes.a: there is no such key
          Outbox.a=1             | Outbox.a: there is no such key
          """)
  void everythingElseOfTheClientsChecksStays(String lines, String message) throws Exception {
    Path file = file(lines.replace("\\n", "\n"));
    assertThatThrownBy(() -> BuilderAccess.settings(BuilderAccess.properties(file, variables)))
        .hasMessage("Wrong settings: " + message);
  }

  @Test
  void areReadWithoutTheirPrefixInTheFilesOrder() throws Exception {
    assertThat(read("outbox.url = jdbc:postgresql://máy/x?a=b#c  ", "outbox.retry.first = 5s"))
        .containsExactly(
            Map.entry("url", "jdbc:postgresql://máy/x?a=b#c"), Map.entry("retry.first", "5s"));
    assertThat(read()).isEmpty();
  }

  @Test
  void cannotBeChanged() throws Exception {
    Map<String, String> settings = read("outbox.url = x");
    assertThatThrownBy(() -> settings.put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void secretsMayStandElsewhere() throws Exception {
    Files.writeString(folder.resolve("pw"), "mật khẩu # 1\n");
    variables.put("DB_USER", "ong-mau");
    assertThat(read("outbox.password-file = pw", "outbox.user-env = DB_USER"))
        .containsOnly(Map.entry("password", "mật khẩu # 1"), Map.entry("user", "ong-mau"));
  }

  @Test
  void variablesReplaceAndAdd() throws Exception {
    variables.put("TTHC_OUTBOX_URL", "jdbc:y");
    variables.put("TTHC_OUTBOX_RETRY_FIRST", "9s");
    variables.put("TTHC_OUTBOX_POLL_INTERVAL", "1s");
    variables.put("TTHC_OUTBOX_PASSWORD_ENV", "TTHC_OUTBOX_PW");
    variables.put("TTHC_OUTBOX_PW", SECRET);
    variables.put("TTHC_AGENCY", "H30");
    variables.put("OUTBOX_X", "x");
    assertThat(
            read("outbox.url = jdbc:x", "outbox.retry.first = 5s", "outbox.password-file = none"))
        .containsOnly(
            Map.entry("url", "jdbc:y"),
            Map.entry("retry.first", "9s"),
            Map.entry("poll-interval", "1s"),
            Map.entry("password", SECRET));
  }

  @Test
  void aVariableThatTheFileNamesIsNoSetting() throws Exception {
    variables.put("TTHC_OUTBOX_SECRET", SECRET);
    assertThat(read("outbox.password-env = TTHC_OUTBOX_SECRET"))
        .containsOnly(Map.entry("password", SECRET));
  }

  @Test
  void withoutAFileThatOfTheEnvironmentIsRead() throws Exception {
    variables.put("TTHC_OUTBOX_A", "1");
    assertThat(ForeignSettings.read(null, "outbox.", variables)).containsOnlyKeys("a");
    variables.put("TTHC_CONFIG", file("outbox.b = 2").toString());
    assertThat(ForeignSettings.read(null, "outbox.", variables)).containsOnlyKeys("a", "b");
    variables.put("TTHC_CONFIG", " ");
    assertThatThrownBy(() -> ForeignSettings.read(null, "outbox.", variables))
        .hasMessage("Wrong settings: TTHC_CONFIG: it is blank: name a file, or remove it");
  }

  @Test
  void faultsAreToldAsTheClientsAreAllAtOnceAndWithoutValues() throws Exception {
    refused("outbox.a: it is given twice: keep one line", "outbox.a = 1", "outbox.a = 2");
    refused("outbox.a: it is blank: give it a value, or remove it", "outbox.a = ");
    refused("outbox.a-env: it is given by outbox.a too: keep one", "outbox.a=1", "outbox.a-env=X");
    refused(
        "outbox.p-file: the file that it names does not exist: check the path;"
            + " outbox.q-env: give the name of an environment variable",
        "outbox.p-file = " + SECRET,
        "outbox.q-env = " + SECRET + "!");
    refused("a line that is no setting: there is no such key", "outbox. = " + SECRET);
    refused("outbox.-env: there is no such key", "outbox.-env = " + SECRET);
    refused(
        "outbox.a: comments stand on lines of their own: move what begins with #; a secret with #"
            + " goes into a file",
        "outbox.a = " + SECRET + " # x");
    variables.put("TTHC_OUTBOX_A_B", SECRET);
    refused(
        "TTHC_OUTBOX_A_B: it could be outbox.a.b and outbox.a-b: rename one",
        "outbox.a.b = 1",
        "outbox.a-b = 2");
    variables.clear();
    variables.put("TTHC_OUTBOX_", SECRET);
    refused("TTHC_OUTBOX_: there is no such setting");
  }

  @Test
  void whatIsWrongWithTheClientIsTheClientsAffair() throws Exception {
    assertThat(read("agency = H30", "pasword = x", "outbox.a = 1")).containsOnlyKeys("a");
  }

  @Test
  void aFileThatCannotBeReadIsToldAsTheClientTellsIt() throws Exception {
    Path latin =
        Files.write(folder.resolve("l"), "outbox.a = é".getBytes(StandardCharsets.ISO_8859_1));
    for (Path file : new Path[] {folder.resolve("none"), folder, latin}) {
      String clients =
          message(() -> BuilderAccess.settings(BuilderAccess.properties(file, Map.of())));
      String ours = message(() -> ModuleSettings.read(file, "outbox."));
      assertThat(ours).isEqualTo(clients).contains(file.toString());
    }
  }

  private static String message(Runnable task) {
    try {
      task.run();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
    throw new AssertionError("it should have thrown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outbox", ".", "Outbox.", "out box.", "a.b."})
  void refusesAPrefixThatIsNone(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForeignSettings.read(null, prefix, variables))
        .withMessageContaining("a word in small letters with a dot");
  }
}
