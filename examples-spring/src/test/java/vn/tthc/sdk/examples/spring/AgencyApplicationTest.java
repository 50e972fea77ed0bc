package vn.tthc.sdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxQuery;
import vn.tthc.sdk.testing.AgencyAnswer;
import vn.tthc.sdk.testing.AgencyFinding;
import vn.tthc.sdk.testing.Failure;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.junit.MockPortalExtension;

/** The application with its own server and JSON library, the mock portal on the same class path. */
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "management.prometheus.metrics.export.enabled=true",
    })
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AgencyApplicationTest {

  @RegisterExtension
  static final MockPortalExtension PORTAL = MockPortalExtension.builder().perClass().build();

  @TempDir static Path folder;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry settings) {
    settings.add("tthc.channels", () -> "main");
    settings.add("tthc.channel.main.url", () -> PORTAL.portal().main().url().toString());
    settings.add("tthc.channel.main.destination", () -> PORTAL.portal().destination());
    settings.add("tthc.channel.main.username", () -> PORTAL.portal().main().user());
    settings.add("tthc.channel.main.password", () -> PORTAL.portal().main().password());
    settings.add("tthc.signing.key", () -> PORTAL.identity().keyStore().toString());
    settings.add("tthc.signing.key-password", () -> PORTAL.identity().password());
    settings.add("tthc.exchange-log", () -> folder.resolve("evidence").toString());
    settings.add("spring.datasource.url", () -> Forms.database(folder));
  }

  private Caller officer;
  private Caller monitoring;

  @BeforeEach
  void callers(@LocalServerPort int port, @LocalManagementPort int management) {
    officer = new Caller(port);
    monitoring = new Caller(management);
  }

  @Test
  void sends(MockPortal portal) {
    Caller.Answer answer = officer.post("/dossiers/H29.33-261017-0001/sync", Forms.complete());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"channel\":\"main\"");
    assertThat(portal).isProven().dossier("H29.33-261017-0001").isAccepted().hasStatus("2");
  }

  @Test
  void tellsWhatIsWrongWithoutTheData(CapturedOutput log) {
    Caller.Answer answer =
        officer.post("/dossiers/H29.33-261017-0002/sync", Forms.withoutProcedureName());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"path\":\"procedure.name\"", "\"article\":\"10.1.c\"", "còn thiếu")
        .doesNotContain(Forms.OWNER);
    assertThat(log).doesNotContain(Forms.OWNER);
  }

  @Test
  void tellsTheOfficerAndNotTheLogWhyThePortalRefuses(MockPortal portal, CapturedOutput log) {
    portal.main().failNextData(1, Failure.refusal("-7", "Trùng với hồ sơ của " + Forms.OWNER));

    Caller.Answer answer = officer.post("/dossiers/H29.33-261017-0003/sync", Forms.complete());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body())
        .contains("\"code\":\"-7\"", "\"portalMessage\":\"Trùng với hồ sơ của " + Forms.OWNER);
    assertThat(log).doesNotContain(Forms.OWNER);
  }

  @Test
  void keepsWhatCannotBeReadOutOfTheLog(CapturedOutput log) {
    String odd = "{\"owner\": \"" + Forms.OWNER + "\", \"status\": \"" + Forms.OWNER + "\"}";

    Caller.Answer answer = officer.post("/dossiers/H29.33-261017-0004/sync", odd);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(Forms.OWNER);
    assertThat(log).doesNotContain(Forms.OWNER);
  }

  @Test
  void tellsThatSomethingElseAnswered(MockPortal portal, CapturedOutput log) {
    portal.main().failNextData(2, Fault.FIREWALL_PAGE);

    Caller.Answer answer = officer.post("/dossiers/H29.33-261017-0005/sync", Forms.complete());

    assertThat(answer.status()).isEqualTo(502);
    assertThat(log).contains("The portal cannot be used").doesNotContain(Forms.OWNER);
  }

  @Test
  void deliversWhatIsCommittedAndNothingElse(
      MockPortal portal,
      @Autowired DossierService dossiers,
      @Autowired Outbox outbox,
      @Autowired JdbcTemplate database,
      @Autowired TransactionTemplate transaction) {
    transaction.executeWithoutResult(
        status -> {
          dossiers.register(Forms.dossier("H29.33-261017-0006"));
          status.setRollbackOnly();
        });
    assertThat(outbox.list(OutboxQuery.dossier("H29.33-261017-0006"))).isEmpty();

    Caller.Answer answer = officer.put("/dossiers/H29.33-261017-0007", Forms.complete());

    assertThat(answer.status()).isEqualTo(202);
    awaitDelivered(outbox, "H29.33-261017-0007");
    assertThat(portal).dossier("H29.33-261017-0007").isAccepted();
    assertThat(portal).hasNoDossier("H29.33-261017-0006");
    assertThat(database.queryForList("SELECT ma_ho_so FROM ho_so", String.class))
        .contains("H29.33-261017-0007")
        .doesNotContain("H29.33-261017-0006");
  }

  private static void awaitDelivered(Outbox outbox, String code) {
    while (!outbox.list(OutboxQuery.dossier(code)).stream()
        .allMatch(item -> item.state().isOver())) {
      Thread.onSpinWait();
    }
  }

  @Test
  void reads(PortalClient client) {
    assertThat(client.procedures().find("1.001193").value()).isPresent();
  }

  @Test
  void answersThePortal(
      MockPortal portal, @LocalServerPort int port, @Autowired JdbcTemplate database) {
    URI agency = URI.create("http://127.0.0.1:" + port + "/tthc");
    officer.put("/dossiers/H29.33-261017-0008", Forms.complete());
    officer.put("/dossiers/H29.33-261017-0009", Forms.withoutProcedureName());

    assertThat(portal.callAgency(agency).lookUp("H29.33-261017-0008"))
        .isAccepted()
        .hasNoFaults()
        .hasField("TenTTHC", "Đăng ký khai sinh");
    AgencyAnswer poor = portal.callAgency(agency).lookUp("H29.33-261017-0009");
    assertThat(poor.faults()).extracting(AgencyFinding::article).containsExactly("10.3.c");
    assertThat(portal.callAgency(agency).lookUp("H29.33-261017-9999"))
        .isRefusedWith("-1")
        .hasNoFindings();

    assertThat(portal.callAgency(agency).result("H29.33-261017-0008")).isRefusedWith("-1");
    database.update(
        "UPDATE ho_so SET ma_ket_qua = 'KQ-1', ten_ket_qua = 'Giấy khai sinh',"
            + " tep_ket_qua = 'https://h29.example/ket-qua/1', ngay_tra = CURRENT_TIMESTAMP"
            + " WHERE ma_ho_so = ?",
        "H29.33-261017-0008");
    assertThat(portal.callAgency(agency).result("H29.33-261017-0008"))
        .isAccepted()
        .hasNoFaults()
        .hasField("MaKetQua", "KQ-1");
  }

  @Test
  void countsWithoutNamingAnybody(@Autowired OutboxGauges outbox) {
    officer.post("/dossiers/H29.33-261017-0010/sync", Forms.complete());
    officer.post("/dossiers/H29.33-261017-0011/sync", Forms.withoutProcedureName());
    outbox.look();

    String metrics = monitoring.get("/actuator/prometheus").body();

    assertThat(metrics)
        .contains(
            "tthc_items_total{operation=\"sync-dossiers\",outcome=\"accepted\"}",
            "tthc_items_total{operation=\"sync-dossiers\",outcome=\"invalid\"}",
            "tthc_exchanges_seconds_count{channel=\"main\",operation=\"sync-dossiers\"",
            "tthc_incidents_total{kind=\"pin-mismatch\"} 0.0",
            "tthc_channel_up{channel=\"main\"} 1.0",
            "tthc_outage_seconds 0.0",
            "tthc_outbox_waiting",
            "tthc_outbox_blocked",
            "tthc_outbox_oldest_seconds")
        .doesNotContain("H29.33", Forms.OWNER);
    assertThat(monitoring.get("/actuator/metrics/tthc.exchanges").body())
        .contains("sync-dossiers", "answered");
  }

  @Test
  void isHealthy() {
    Caller.Answer health = monitoring.get("/actuator/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.body()).contains("\"portal\":{\"status\":\"UP\"");
  }

  @Test
  void runsOnItsOwnServer(
      @Autowired ServletWebServerApplicationContext context,
      @Value("${expected.server}") String expected) {
    assertThat(context.getWebServer().getClass().getSimpleName()).isEqualTo(expected);
  }

  /** What docs/testing.md warns of: in tests Spring finds an HTTP client that it prefers. */
  @Test
  void putsApachesClientOnTheClassPath() {
    assertThat(ClientHttpRequestFactoryBuilder.detect())
        .isInstanceOf(HttpComponentsClientHttpRequestFactoryBuilder.class);
  }
}
