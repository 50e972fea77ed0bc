package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.testing.Fault;

/** {@code tthc doctor} before a mock portal. */
class DoctorCommandTest {

  private final JsonMapper mapper = new JsonMapper();

  @TempDir Path folder;
  private Rig rig;

  @BeforeEach
  void start() {
    rig = new Rig(folder);
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void printsALineForEachCheckAndASum() throws Exception {
    assertThat(rig.run("doctor", "--config", rig.config())).isZero();
    assertThat(rig.err.toString()).isEmpty();
    assertThat(rig.lines())
        .contains("Channel main", "Channel backup", "All channels")
        .anyMatch(line -> line.startsWith("  OK    name           127.0.0.1 needs no look-up"))
        .anyMatch(line -> line.startsWith("  SKIP  tls            plain http"))
        .anyMatch(line -> line.startsWith("  OK    login          the portal opened a session"))
        .anyMatch(line -> line.startsWith("  WARN  independence   main and backup share the host"))
        .anyMatch(line -> line.startsWith(" ".repeat(23) + "-> what fails there fails both"))
        .endsWith("doctor: 2 channels, 17 checks: 12 ok, 1 warning, 0 failed, 4 skipped");
    assertThat(rig.portal.main().logins() + rig.portal.backup().logins()).isEqualTo(2);
    assertThat(folder.resolve("evidence")).doesNotExist();
  }

  @Test
  void printsNoSecretAndNoColour() throws Exception {
    rig.run("doctor", "--config", rig.config());
    assertThat(rig.out.toString())
        .doesNotContain(
            rig.portal.main().password(), rig.portal.main().user(), rig.identity.password())
        .doesNotContain("\u001b");
  }

  @Test
  void statusIsOneWhenACheckFailed() throws Exception {
    String file = rig.config();
    rig.portal.backup().drainAndClose();
    assertThat(rig.run("doctor", "--config", file)).isEqualTo(1);
    assertThat(rig.lines())
        .anyMatch(line -> line.startsWith("  FAIL  connection     127.0.0.1:"))
        .last()
        .asString()
        .contains("1 warning, 1 failed");
  }

  @Test
  void warningsAloneAreNoFailure() throws Exception {
    String file = rig.config();
    Files.writeString(Path.of(file), "signing = off\n" + Files.readString(Path.of(file)));
    assertThat(rig.run("doctor", "--config", file)).isZero();
    assertThat(rig.lines())
        .anyMatch(line -> line.startsWith("  WARN  signing        exchanges are"));
  }

  @Test
  void printsJsonLinesForPrograms() throws Exception {
    String file = rig.config();
    rig.portal.main().failNext(10, Fault.HTTP_503);
    assertThat(rig.run("doctor", "--json", "--config", file)).isEqualTo(1);
    List<JsonNode> checks = rig.lines().stream().map(this::read).toList();
    assertThat(checks).hasSize(17);
    assertThat(checks)
        .allSatisfy(
            check ->
                assertThat(check.fieldNames())
                    .toIterable()
                    .containsExactly("channel", "step", "status", "detail", "mend", "tookMillis"));
    JsonNode login = checks.get(4);
    assertThat(login.path("channel").asText()).isEqualTo("main");
    assertThat(login.path("step").asText()).isEqualTo("login");
    assertThat(login.path("status").asText()).isEqualTo("failed");
    assertThat(login.path("detail").asText()).contains("HTTP 503");
    assertThat(login.path("mend").asText()).isNotEmpty();
    assertThat(login.path("tookMillis").isIntegralNumber()).isTrue();
    assertThat(checks.get(3).path("step").asText()).isEqualTo("gateway_token");
    assertThat(checks.get(16).path("channel").asText()).isEmpty();
  }

  private JsonNode read(String line) {
    try {
      return mapper.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void wrongSettingsAreOneLineAndStatusTwo() throws Exception {
    Path file =
        Files.writeString(folder.resolve("wrong.properties"), "agency = H29\ndedline = 1s\n");
    assertThat(rig.run("doctor", "--config", file.toString())).isEqualTo(2);
    assertThat(rig.err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("tthc: " + file + ": Wrong settings: ")
        .contains("dedline", "channels")
        .endsWith("docs/configuration.md has every key");
    assertThat(rig.out.toString()).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsStatusTwo() {
    String file = folder.resolve("none.properties").toString();
    assertThat(rig.run("doctor", "--config", file)).isEqualTo(2);
    assertThat(rig.run("doctor")).isEqualTo(2);
    assertThat(rig.err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("tthc: "));
  }
}
