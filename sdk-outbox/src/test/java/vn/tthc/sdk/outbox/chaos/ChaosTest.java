package vn.tthc.sdk.outbox.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the proof that nothing is lost, turned round or doubled without a reason. */
class ChaosTest {

  @TempDir private Path folder;

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void nodesOnPostgresAreKilledAndFrozenAndAnswersAreLost() throws Exception {
    hold(ChaosPlan.shortPostgres(), ChaosDatabase.postgres(folder), folder);
  }

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void theProcessThatServesTheFileOfH2IsKilled() throws Exception {
    hold(ChaosPlan.shortH2(), ChaosDatabase.h2(folder), folder);
  }

  static void hold(ChaosPlan plan, ChaosDatabase database, Path folder) throws Exception {
    try (ChaosRun run = new ChaosRun(plan, database, folder)) {
      ChaosReport report = run.run();
      assertThat(report.inTime()).as("everything arrived in time").isTrue();
      assertThat(report.verdict().faults()).isEmpty();
      assertThat(report.committed()).isGreaterThanOrEqualTo(plan.changes());
      assertThat(report.doubles().unexplained()).isZero();
    }
  }
}
