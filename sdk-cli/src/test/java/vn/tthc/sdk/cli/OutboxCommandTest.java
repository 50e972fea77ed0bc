package vn.tthc.sdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.outbox.EmbeddedDatabase;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxQuery;

/** {@code tthc outbox} on an embedded database, before a mock portal. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class OutboxCommandTest {

  /** Between two looks; the core belongs to the process that is waited for. */
  private static final long A_LITTLE = 1_000_000;

  private static final WireJson JSON = new WireJson(WireOptions.of(GuessedFields.SEND));
  private static final String PERSON = "Người Mẫu";
  private static final String[] OUTBOX = {
    "outbox.file = outbox", "outbox.create-schema = on", "outbox.idle-poll = 50ms"
  };

  @TempDir Path folder;
  private Rig rig;
  private String config;

  @BeforeEach
  void start() {
    rig = new Rig(folder);
    config = rig.config(OUTBOX);
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  private static Change dossier(int number) {
    return JSON.read(Dossier.class, utf8(SyncCommandTest.DOSSIER.formatted(number)));
  }

  private static Change step(int number) {
    return JSON.read(DossierStep.class, utf8(SyncCommandTest.STEP.formatted(number)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void enqueue(Change... changes) throws Exception {
    String url = EmbeddedDatabase.url(folder.resolve("outbox"));
    try (Outbox outbox = Outbox.builder().properties(Path.of(config)).open();
        Connection connection = DriverManager.getConnection(url, "sa", "")) {
      connection.setAutoCommit(false);
      outbox.enqueue(connection, Arrays.asList(changes));
      connection.commit();
    }
  }

  private int outbox(String command, String... more) {
    rig.out.getBuffer().setLength(0);
    rig.err.getBuffer().setLength(0);
    String[] args = new String[4 + more.length];
    List.of("outbox", command, "--config", config).toArray(args);
    System.arraycopy(more, 0, args, 4, more.length);
    return rig.run(args);
  }

  @Test
  void statusListAndShowTellEverythingButThePersons() throws Exception {
    enqueue(dossier(1), step(1), dossier(2));

    assertThat(outbox("status")).isZero();
    assertThat(rig.lines())
        .anyMatch(line -> line.matches("new +3  0 min \\d+ s"))
        .contains("blocked dossiers: 0", "nodes: none", "degraded: no");
    assertThat(outbox("status", "--json")).isZero();
    assertThat(new JsonMapper().readTree(rig.out.toString()).at("/counts/new").asInt())
        .isEqualTo(3);

    assertThat(outbox("list")).isZero();
    assertThat(rig.lines()).hasSize(3).allMatch(line -> line.contains("  new "));
    assertThat(outbox("list", "--limit", "2", "--after", "1")).isZero();
    assertThat(rig.lines()).hasSize(2);
    assertThat(rig.err.toString()).contains("there may be more: --after 3");
    assertThat(outbox("list", "--dossier", "H29.22-261017-0001")).isZero();
    assertThat(rig.lines()).hasSize(2);
    assertThat(outbox("list", "--state", "refused", "--state", "unknown")).isZero();
    assertThat(rig.err.toString()).contains("there is no such change");
    assertThat(outbox("list", "--limit", "0")).isEqualTo(2);

    assertThat(outbox("show", "1")).isZero();
    assertThat(rig.lines()).contains("dossier     H29.22-261017-0001", "state       new");
    assertThat(rig.out + rig.err.toString()).doesNotContain(PERSON);
    assertThat(outbox("show", "1", "--content")).isZero();
    assertThat(rig.err.toString()).contains("warning: what follows is personal data");
    assertThat(rig.lines()).last().asString().contains("\"ChuHoSo\":\"" + PERSON + "\"");
    assertThat(outbox("show", "99")).isEqualTo(2);
    assertThat(rig.err.toString()).contains("change 99: there is none with this id");
  }

  @Test
  void ordersWaitForANodeAndAWrongIdOrdersNothing() throws Exception {
    enqueue(dossier(1), dossier(2));

    assertThat(outbox("discard", "1", "--who", "quản trị", "--why", "nhầm")).isEqualTo(3);
    assertThat(rig.lines())
        .containsExactly("change 1: recorded; a node carries it out when one runs");
    assertThat(outbox("discard", "2", "99", "--who", "quản trị", "--why", "nhầm")).isEqualTo(2);
    assertThat(outbox("retry", "2", "--who", " ", "--why", "nhầm")).isEqualTo(2);
    assertThat(outbox("retry", "2", "--who", "quản trị")).isEqualTo(2);
    assertThat(outbox("retry", "2", "--who", "a", "--why", "b", "--wait", "bald")).isEqualTo(2);
    assertThat(rig.err.toString()).contains("such as 500ms");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it ends a process by SIGTERM")
  void aSenderOfItsOwnSendsBesideTheOthersAndEndsCleanly() throws Exception {
    enqueue(dossier(1), step(1), step(7), dossier(2));
    Process sender = start("run", "--node", "máy-1");
    try (Outbox outbox = Outbox.builder().properties(Path.of(config)).open()) {
      while (outbox.status().open() > 1 || outbox.status().blockedDossiers() == 0) {
        assertThat(sender.isAlive()).isTrue();
        LockSupport.parkNanos(A_LITTLE);
      }
    }
    assertThat(outbox("status")).isEqualTo(1);
    assertThat(rig.out.toString()).contains("blocked dossiers: 1").containsPattern("nodes: m.+/");

    String who = "--who=quản trị";
    String why = "--why=không có hồ sơ";
    assertThat(outbox("retry", "1", who, why)).isEqualTo(1);
    assertThat(rig.out.toString()).contains("change 1: not possible for a change that is ACK");
    assertThat(outbox("discard", "4", who, why)).isZero();
    assertThat(rig.lines()).containsExactly("change 4: done");
    assertThat(outbox("replay", "1", who, why)).isZero();
    assertThat(outbox("status")).isZero();

    sender.destroy();
    assertThat(sender.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(sender.exitValue()).isZero();
    assertThat(rig.portal.dossierCount()).isEqualTo(2);
    assertThat(rig.portal.stepCount()).isEqualTo(1);
    assertThat(outbox("status")).isZero();
    assertThat(rig.out.toString()).contains("nodes: none");
    assertThat(rig.run("log", "show", folder.resolve("evidence").toString())).isZero();
    assertThat(rig.out.toString()).contains("note  outbox.discard");
  }

  /** Starts the command line in a JVM of its own; returns when it sends. */
  private Process start(String... args) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Main.class.getName(),
                "outbox"));
    command.addAll(List.of(args));
    command.addAll(List.of("--config", config));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(lines.readLine()).matches("outbox: node m.+ sends until Ctrl-C");
    return process;
  }

  @Test
  void reconcilesAndPurgesWithoutSending() throws Exception {
    enqueue(dossier(1), dossier(2));
    try (var portal = PortalClient.builder().properties(Path.of(config)).build();
        Outbox sending = Outbox.builder().properties(Path.of(config)).portal(portal).open()) {
      while (sending.status().open() > 0) {
        LockSupport.parkNanos(A_LITTLE);
      }
      enqueue(dossier(3));
      while (sending.status().open() > 0) {
        LockSupport.parkNanos(A_LITTLE);
      }
    }
    enqueue(dossier(4));
    String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    assertThat(outbox("reconcile", "--from", today, "--to", today)).isZero();
    assertThat(rig.lines())
        .containsExactly("reconcile: 3 present, 0 missing, 0 not looked up, 0 open");
    String later = today + "T23:59:59+00:00";
    assertThat(outbox("reconcile", "--from", "2020-01-01T08:00", "--to", later)).isZero();
    assertThat(outbox("reconcile", "--from", today, "--to", "2020-01-01")).isEqualTo(2);
    assertThat(outbox("reconcile", "--from", "gestern", "--to", today)).isEqualTo(2);
    assertThat(outbox("status")).isZero();
    assertThat(rig.lines()).anyMatch(line -> line.matches("new +1 .*"));

    assertThat(outbox("purge", "--older-than", "1d")).isZero();
    assertThat(rig.lines()).containsExactly("purge: 0 changes removed");
    assertThat(outbox("purge", "--older-than", "0s")).isZero();
    assertThat(rig.lines()).containsExactly("purge: 3 changes removed");
    try (Outbox outbox = Outbox.builder().properties(Path.of(config)).open()) {
      assertThat(outbox.list(OutboxQuery.open())).hasSize(1);
    }
  }

  @Test
  void aDatabaseThatFailsIsTheUsersToMend() throws Exception {
    enqueue(dossier(1));
    String url = EmbeddedDatabase.url(folder.resolve("outbox"));
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE tthc_outbox");
    }
    config = rig.config("outbox.file = outbox");
    assertThat(outbox("list")).isEqualTo(2);
    assertThat(outbox("reconcile", "--from", "2026-11-24", "--to", "2026-11-25")).isEqualTo(2);
    assertThat(rig.err.toString()).contains("--verbose shows what it said");
  }

  @Test
  void theSchemaIsPrintedWithoutSettings() {
    assertThat(rig.run("outbox", "schema", "--tables", "hang_doi")).isZero();
    assertThat(rig.out.toString()).contains("CREATE TABLE IF NOT EXISTS hang_doi_meta", "BYTEA");
    assertThat(rig.run("outbox", "schema", "--database", "h2")).isZero();
    assertThat(rig.out.toString())
        .contains("CREATE TABLE IF NOT EXISTS tthc_outbox_meta", "SYSTEM_RANGE");
    assertThat(rig.run("outbox", "schema", "--database", "oracle")).isEqualTo(2);
    assertThat(rig.run("outbox", "schema", "--tables", "X;")).isEqualTo(2);
    assertThat(rig.run("outbox")).isEqualTo(2);
  }

  @Test
  void missingTablesAndWrongPasswordsAreOneLineWithoutTheSecret() throws Exception {
    config = rig.config("outbox.file = leer");
    for (String command : List.of("status", "list", "run")) {
      assertThat(outbox(command)).isEqualTo(2);
      assertThat(rig.err.toString().lines())
          .singleElement()
          .asString()
          .contains("There are no tables tthc_outbox", "tthc outbox schema");
    }
    String url = "jdbc:h2:file:" + folder.resolve("chung");
    DriverManager.getConnection(url, "kho", "geheim4711").close();
    config = rig.config("outbox.url = " + url, "outbox.user = kho", "outbox.password = falsch4711");
    assertThat(outbox("status")).isEqualTo(2);
    assertThat(rig.err.toString().lines())
        .singleElement()
        .asString()
        .contains("SQLSTATE 28000", "check outbox.user and outbox.password")
        .doesNotContain("4711", "kho;");
    assertThat(outbox("status", "--verbose")).isEqualTo(2);
    assertThat(rig.err.toString()).doesNotContain("4711");
    config = rig.config("outbox.fiel = x");
    assertThat(outbox("status")).isEqualTo(2);
    assertThat(rig.err.toString()).contains("did you mean outbox.file?");
  }
}
