package vn.tthc.sdk.examples.python;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.examples.ExampleRig;
import vn.tthc.sdk.testing.Fault;

/** A system in Python with the real command line before a mock portal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the command is a shell script")
class SyncWithCliTest {

  private static final String SCRIPT =
      Path.of("python", "sync_with_cli.py").toAbsolutePath().toString();
  private static final String FIRST = "H29.33-261017-0001";
  private static final String SECOND = "H29.33-261017-0002";
  private static final String DRY_RUN = "--dry-run";
  private static final String SYNC = "--checkpoint";

  @TempDir private Path folder;

  private ExampleRig rig;

  /** What the script said, and how it ended. */
  private record Run(int status, String said) {}

  @BeforeAll
  static void pythonIsThere() throws InterruptedException {
    Python.require();
  }

  @BeforeEach
  void start() throws IOException {
    rig = new ExampleRig(folder);
    tthc();
  }

  @AfterEach
  void stop() {
    rig.close();
  }

  @Test
  void sendsEveryChangeOnce() throws Exception {
    String config = rig.config();
    Run first = sync(config, "--made-up", "2");
    Run second = sync(config);

    assertThat(first.said()).endsWith("done: 4\n");
    assertThat(second.said()).isEqualTo("done: 4\n");
    assertThat(first.status() + second.status()).isZero();
    assertThat(calls()).as("nothing waits for the second run").containsExactly(DRY_RUN, SYNC);
    assertThat(rig.portal()).hasDossiers(2).hasSteps(2).hasNoDuplicatedSteps().isProven();
  }

  @Test
  void whatIsToBeMendedWaitsForPeople() throws Exception {
    String config = rig.config();
    sql("INSERT INTO change (kind, record) VALUES ('dossier', '{\"MaHoSo\":\"" + FIRST + "x\"}')");
    sql(
        "INSERT INTO change (kind, record) VALUES ('progress', '{\"MaHoSo\":\""
            + FIRST
            + "x\",\"NguoiXuLy\":\"Trần Thị Mẫu\",\"ThoiDiemXuLy\":\"20261017080000\","
            + "\"TrangThai\":\"2\"}')");
    Run broken = sync(config, "--made-up", "1");
    sync(config);

    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.said()).endsWith("done: 2\nmend: 2\n").doesNotContain("Mẫu");
    assertThat(calls()).as("sent again it would be as wrong").containsExactly(DRY_RUN, SYNC);
    assertThat(rig.portal()).hasDossiers(1).hasSteps(1);

    sql(
        "UPDATE change SET state = 'new', record = replace((SELECT record FROM change WHERE id ="
            + " 3), '0001', '0002') WHERE id = 1");
    sql(
        "UPDATE change SET state = 'new', record = replace(record, '"
            + FIRST
            + "x', '"
            + SECOND
            + "') WHERE id = 2");
    Run mended = sync(config);

    assertThat(mended.status()).isZero();
    assertThat(rig.portal()).hasDossiers(2).hasSteps(2);
    assertThat(rig.portal()).dossier(SECOND).hasStatus("2").hasSteps(1);
  }

  @Test
  void goesOnWhenThePortalIsBack() throws Exception {
    String config = rig.config("deadline = 200ms", "retry.attempts = 1");
    rig.portal().main().drainAndClose();
    rig.portal().backup().drainAndClose();
    Run down = sync(config, "--made-up", "1", "--attempts", "2");

    assertThat(down.status()).isEqualTo(3);
    assertThat(down.said()).endsWith("new: 2\n");
    assertThat(calls()).containsExactly(DRY_RUN, SYNC, SYNC);
    assertThat(rig.portal()).hasDossiers(0);

    rig.portal().main().open();
    rig.portal().backup().open();
    Run back = sync(rig.config());

    assertThat(back.said()).endsWith("done: 2\n");
    assertThat(back.status()).isZero();
    assertThat(rig.portal()).hasDossiers(1).hasSteps(1).isProven();
  }

  @Test
  void whoeverWasKilledWhileDeletingStartsAgain() throws Exception {
    String config = rig.config();
    Path half = Files.createDirectory(folder.resolve("changes.db.batch.part"));
    Files.writeString(half.resolve("dossiers.jsonl"), "{\"MaHoSo\": \"…");
    Run nothing = sync(config);
    assertThat(nothing.status()).isZero();
    assertThat(half).doesNotExist();
    assertThat(folder.resolve("calls")).as("nothing waits").doesNotExist();

    Run some = sync(config, "--made-up", "1");
    assertThat(some.said()).endsWith("done: 2\n");
    assertThat(half).doesNotExist();
    assertThat(half.resolveSibling("changes.db.batch")).doesNotExist();
  }

  @Test
  void aStepThatMayStandThereIsLookedUp() throws Exception {
    String config = rig.config("progress.on-unknown = report");
    sync(config, "--made-up", "1");
    rig.portal().main().failNextData(1, Fault.RESET_AFTER_EFFECT);
    sql(
        "INSERT INTO change (kind, record) SELECT kind, replace(record, 'Tiếp nhận', 'Kiểm tra')"
            + " FROM change WHERE id = 2");
    Run lost = sync(config, "--attempts", "2");
    Run later = sync(config);

    assertThat(lost.said()).endsWith("done: 2\nlook up: 1\n");
    assertThat(lost.status()).isEqualTo(1);
    assertThat(later.status()).isZero();
    assertThat(rig.portal()).hasSteps(2).hasNoDuplicatedSteps();
  }

  @Test
  void wrongSettingsAreToldBeforeAnythingLeaves() throws Exception {
    Run run = sync(rig.config("no-such-key = 1"), "--made-up", "1");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).contains("no-such-key").endsWith("new: 2\n");
    assertThat(calls()).containsExactly(DRY_RUN);
    assertThat(rig.portal().main().requests()).isZero();
  }

  /** The command as an operator has it; it writes down how it was called. */
  private void tthc() throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path script = folder.resolve("tthc");
    Files.writeString(
        script,
        """
        #!/bin/sh
        case "$*" in *--dry-run*) echo --dry-run ;; *) echo --checkpoint ;; esac >>'%s'
        exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@"
        """
            .formatted(folder.resolve("calls"), java, classes, Main.class.getName()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private Run sync(String config, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT, "--config", config));
    command.addAll(List.of("--database", database(), "--pause", "0"));
    command.addAll(List.of("--tthc", folder.resolve("tthc").toString()));
    command.addAll(List.of(more));
    return run(command);
  }

  private String database() {
    return folder.resolve("changes.db").toString();
  }

  /** What people do to the table, in a system of their own. */
  private void sql(String statement) throws Exception {
    String python =
        "import sqlite3, sys; sys.path.insert(0, sys.argv[1]); import sync_with_cli as it\n"
            + "database = sqlite3.connect(sys.argv[2]); database.execute(it.TABLE)\n"
            + "database.execute(sys.argv[3]); database.commit()";
    String scripts = Path.of(SCRIPT).getParent().toString();
    Run run = run(List.of("python3", "-B", "-c", python, scripts, database(), statement));
    assertThat(run.said()).isEmpty();
  }

  private Run run(List<String> command) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("The script did not end.");
    }
    return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
  }
}
