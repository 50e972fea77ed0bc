package vn.tthc.sdk.outbox.chaos;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The long form, in the profile {@code chaos}. */
@Tag("chaos")
class LongChaosTest {

  @TempDir private Path folder;

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void threeNodesDeliverFiftyThousandChangesThroughEverything() throws Exception {
    ChaosTest.hold(ChaosPlan.longPostgres(), ChaosDatabase.postgres(folder), folder);
  }
}
