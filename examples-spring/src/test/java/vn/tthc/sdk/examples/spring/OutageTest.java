package vn.tthc.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.MockPortalExtension;

/** Doors close: what the officer, the monitoring and the machine that restarts things are told. */
@DirtiesContext
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "tthc.deadline=2s",
      "tthc.probe-interval=100ms",
      "tthc.failures-that-open=1",
    })
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OutageTest {

  @RegisterExtension
  static final MockPortalExtension PORTAL = MockPortalExtension.builder().perClass().build();

  @TempDir static Path folder;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry settings) {
    Settings.of(PORTAL.portal(), PORTAL.identity(), folder)
        .forEach((key, value) -> settings.add(key, () -> value));
  }

  private Caller officer;
  private Caller monitoring;

  @BeforeEach
  void callers(@LocalServerPort int port, @LocalManagementPort int management) {
    officer = new Caller(port);
    monitoring = new Caller(management);
  }

  @AfterEach
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void open(MockPortal portal) {
    portal.main().open();
    portal.backup().open();
    awaitHealth("UP");
  }

  private void awaitHealth(String status) {
    while (!health().body().contains("\"portal\":{\"status\":\"" + status + "\"")) {
      officer.post("/dossiers/H29.33-261017-0001/sync", Forms.complete());
    }
  }

  private Caller.Answer health() {
    return monitoring.get("/actuator/health");
  }

  @Test
  void isDegradedWhileOneChannelWorks(MockPortal portal) {
    portal.main().drainAndClose();

    Caller.Answer answer = officer.post("/dossiers/H29.33-261017-0002/sync", Forms.complete());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"channel\":\"backup\"");
    assertThat(health().status()).isEqualTo(200);
    assertThat(health().body()).contains("\"portal\":{\"status\":\"DEGRADED\"");
    assertThat(monitoring.get("/actuator/metrics/tthc.failovers?tag=from:main").body())
        .contains("\"tag\":\"to\",\"values\":[\"backup\"]");
    assertThat(monitoring.get("/actuator/metrics/tthc.retries").status()).isEqualTo(200);
  }

  @Test
  void staysAliveAndReadyInAnOutage(MockPortal portal, @Autowired Outbox outbox) {
    portal.main().drainAndClose();
    portal.backup().drainAndClose();

    Caller.Answer refused = officer.post("/dossiers/H29.33-261017-0003/sync", Forms.complete());
    Caller.Answer saved = officer.put("/dossiers/H29.33-261017-0004", Forms.complete());

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.retryAfter()).isEqualTo("30");
    assertThat(refused.body()).contains("\"sent\":\"NO\"").doesNotContain(Forms.OWNER);
    assertThat(saved.status()).isEqualTo(202);
    assertThat(health().status()).isEqualTo(503);
    assertThat(health().body()).contains("\"portal\":{\"status\":\"DOWN\"", "\"outage\"");
    assertThat(monitoring.get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(monitoring.get("/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(monitoring.get("/actuator/metrics/tthc.channel.up").body())
        .contains("\"value\":0.0");
    assertThat(monitoring.get("/actuator/metrics/tthc.outage").body())
        .doesNotContain("\"value\":0.0");

    portal.main().open();
    while (outbox.status().open() > 0) {
      Thread.onSpinWait();
    }
    assertThat(portal).dossier("H29.33-261017-0004").isAccepted();
  }
}
