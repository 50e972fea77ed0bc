package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;

class BatchLimitsTest {

  private final TestTicker ticker = new TestTicker();
  private final BatchLimits limits =
      new BatchLimits(
          TestSettings.of(Channel.adapter(URI.create("http://localhost/x/y"), "d", "u", "p")),
          ticker);

  @Test
  void learnsDownwardsForAnHour() {
    ticker.pass(Duration.ofHours(1));
    assertThat(limits.of(Operation.SYNC_DOSSIERS)).isEqualTo(50);
    limits.tooLarge(Operation.SYNC_DOSSIERS, 25);
    limits.tooLarge(Operation.SYNC_DOSSIERS, 30);
    assertThat(limits.of(Operation.SYNC_DOSSIERS)).isEqualTo(25);
    assertThat(limits.of(Operation.SYNC_STEPS)).isEqualTo(10);
    ticker.pass(Duration.ofMinutes(59));
    assertThat(limits.of(Operation.SYNC_DOSSIERS)).isEqualTo(25);
    limits.tooLarge(Operation.SYNC_DOSSIERS, 25);
    ticker.pass(Duration.ofMinutes(1));
    assertThat(limits.of(Operation.SYNC_DOSSIERS)).isEqualTo(50);
  }
}
