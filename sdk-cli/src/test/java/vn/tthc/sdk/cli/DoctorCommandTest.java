package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** {@code tthc doctor} before a mock portal. */
class DoctorCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final JsonMapper mapper = new JsonMapper();

  @TempDir Path folder;
  private MockPortal portal;
  private TestIdentity identity;

  @BeforeEach
  void start() {
    portal = MockPortal.start();
    identity = TestIdentity.create(folder);
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void printsALineForEachCheckAndASum() throws Exception {
    assertThat(run("doctor", "--config", config())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(lines())
        .contains("Channel main", "Channel backup", "All channels")
        .anyMatch(line -> line.startsWith("  OK    name           127.0.0.1 needs no look-up"))
        .anyMatch(line -> line.startsWith("  SKIP  tls            plain http"))
        .anyMatch(line -> line.startsWith("  OK    login          the portal opened a session"))
        .anyMatch(line -> line.startsWith("  WARN  independence   main and backup share the host"))
        .anyMatch(line -> line.startsWith(" ".repeat(23) + "-> what fails there fails both"))
        .endsWith("doctor: 2 channels, 17 checks: 12 ok, 1 warning, 0 failed, 4 skipped");
    assertThat(portal.main().logins() + portal.backup().logins()).isEqualTo(2);
    assertThat(folder.resolve("evidence")).doesNotExist();
  }

  @Test
  void printsNoSecretAndNoColour() throws Exception {
    run("doctor", "--config", config());
    assertThat(out.toString())
        .doesNotContain(portal.main().password(), portal.main().user(), identity.password())
        .doesNotContain("\u001b");
  }

  @Test
  void statusIsOneWhenACheckFailed() throws Exception {
    String file = config();
    portal.backup().drainAndClose();
    assertThat(run("doctor", "--config", file)).isEqualTo(1);
    assertThat(lines())
        .anyMatch(line -> line.startsWith("  FAIL  connection     127.0.0.1:"))
        .last()
        .asString()
        .contains("1 warning, 1 failed");
  }

  @Test
  void warningsAloneAreNoFailure() throws Exception {
    String file = config();
    Files.writeString(Path.of(file), "signing = off\n" + Files.readString(Path.of(file)));
    assertThat(run("doctor", "--config", file)).isZero();
    assertThat(lines()).anyMatch(line -> line.startsWith("  WARN  signing        exchanges are"));
  }

  @Test
  void printsJsonLinesForPrograms() throws Exception {
    String file = config();
    portal.main().failNext(10, Fault.HTTP_503);
    assertThat(run("doctor", "--json", "--config", file)).isEqualTo(1);
    List<JsonNode> checks = lines().stream().map(this::read).toList();
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
    assertThat(run("doctor", "--config", file.toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("tthc: " + file + ": Wrong settings: ")
        .contains("dedline", "channels")
        .endsWith("docs/configuration.md has every key");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsStatusTwo() {
    String file = folder.resolve("none.properties").toString();
    assertThat(run("doctor", "--config", file)).isEqualTo(2);
    assertThat(run("doctor")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("tthc: "));
  }

  private String config() throws Exception {
    String text =
        """
        agency = H29
        environment = mock
        channels = main, backup
        signing.key = agency.p12
        signing.key-password = %s
        exchange-log = evidence
        """
            .formatted(identity.password());
    return Files.writeString(
            folder.resolve("portal.properties"),
            text + channel(portal.main()) + channel(portal.backup()))
        .toString();
  }

  private String channel(Door door) {
    return """
        channel.%1$s.url = %2$s
        channel.%1$s.destination = %3$s
        channel.%1$s.username = %4$s
        channel.%1$s.password = %5$s
        """
        .formatted(door.name(), door.url(), portal.destination(), door.user(), door.password());
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
