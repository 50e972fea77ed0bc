package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.testing.Exchange;
import vn.tthc.sdk.testing.Failure;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.MockPortal;

/** A load is killed while the portal does not answer, and started again. */
@Timeout(300)
class BulkLoadTest {

  /** Between two looks; the core belongs to the process that is waited for. */
  private static final long A_LITTLE = 1_000_000;

  private static final int RECORDS = 2_000;
  private static final int BATCH = 50;

  /** Batches that are answered before the kill, and those that are under way then. */
  private static final int ANSWERED = 10;

  private static final int UNDER_WAY = 4;

  @TempDir Path folder;

  /** What is under way when the load is killed, and how many dossiers come twice for it. */
  static Stream<Arguments> silences() {
    return Stream.of(
        Arguments.of(Failure.blackHole(), 0),
        Arguments.of(Failure.slow(Duration.ofMinutes(1)), UNDER_WAY * BATCH));
  }

  @ParameterizedTest
  @MethodSource("silences")
  void goesOnWhereItWasKilled(Failure silence, int twice) throws Exception {
    try (ExampleRig rig = new ExampleRig(folder)) {
      MockPortal portal = rig.portal();
      List<String> command = command(rig.config());
      portal.faults().add(FaultRule.of(silence).dataCalls().skip(ANSWERED));
      Process load = start(command);
      while (load.isAlive() && !isUnderWay(portal, twice)) {
        LockSupport.parkNanos(A_LITTLE);
      }
      load.destroyForcibly().waitFor();
      assertThat(said()).as("it was killed on its way").doesNotContain("bulk-load: ");

      portal.faults().clear();
      assertThat(start(command).waitFor()).as(said()).isZero();

      assertThat(said())
          .contains("bulk-load: 2000 dossiers, 2000 accepted, 500 of them in an earlier run");
      assertThat(portal).hasDossiers(RECORDS).isProven();
      assertThat(accepted(portal) - RECORDS).as("came twice").isEqualTo(twice);
    }
  }

  /**
   * Whether the batches that are to be lost have come, and those that have an effect have had it.
   */
  private static boolean isUnderWay(MockPortal portal, int withEffect) {
    return dataCalls(portal) >= ANSWERED + UNDER_WAY
        && accepted(portal) >= ANSWERED * BATCH + withEffect;
  }

  private static int accepted(MockPortal portal) {
    return portal.exchanges().stream()
        .filter(exchange -> exchange.code().equals("0"))
        .mapToInt(Exchange::count)
        .sum();
  }

  private static long dataCalls(MockPortal portal) {
    return portal.main().requests() - portal.main().logins();
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
  }

  private List<String> command(String config) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classes,
        Main.class.getName(),
        "example",
        "bulk-load",
        "--config",
        config,
        "--records",
        "" + RECORDS);
  }
}
