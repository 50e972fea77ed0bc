package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

class BreakerTest {

  private final TestTicker ticker = new TestTicker();
  private final Breaker breaker = new Breaker(3, ticker);

  private boolean fail() {
    return breaker.failed(false, Reply.of(Fate.LOST, "HTTP 502"));
  }

  private void open() {
    while (breaker.condition() != Condition.DOWN) {
      fail();
    }
  }

  @Test
  void opensAtTheThirdFailureInARow() {
    assertThat(breaker.since()).isEqualTo(TestTicker.START);
    assertThat(fail()).isFalse();
    assertThat(fail()).isFalse();
    breaker.succeeded(false);
    assertThat(fail()).isFalse();
    ticker.pass(Duration.ofSeconds(1));
    assertThat(fail()).isFalse();
    assertThat(breaker.condition()).isEqualTo(Condition.UP);
    assertThat(fail()).isTrue();
    assertThat(breaker.condition()).isEqualTo(Condition.DOWN);
    assertThat(breaker.since()).isEqualTo(TestTicker.START.plusSeconds(1));
    assertThat(breaker.failingSince()).isEqualTo(TestTicker.START);
    assertThat(breaker.lastFailure()).isEqualTo("HTTP 502");
    assertThat(fail()).as("it is out already").isFalse();
  }

  @Test
  void aFailureThatManyShareCountsOnce() {
    Reply shared = Reply.of(Fate.NOT_SENT, "at the login: HTTP 502");
    for (int i = 0; i < 50; i++) {
      assertThat(breaker.failed(false, shared)).isFalse();
    }
    assertThat(breaker.failures()).isEqualTo(1);
    open();
    breaker.found();
    assertThat(breaker.failed(true, shared)).as("the call on trial decides").isTrue();
  }

  @Test
  void theCallOnTrialDecides() {
    open();
    breaker.found();
    assertThat(breaker.condition()).isEqualTo(Condition.TRIAL);
    assertThat(fail()).as("of a call that began before").isFalse();
    breaker.succeeded(false);
    assertThat(breaker.condition()).isEqualTo(Condition.TRIAL);
    breaker.succeeded(true);
    assertThat(breaker.condition()).isEqualTo(Condition.UP);
    assertThat(breaker.failures()).isZero();
  }

  @Test
  void oneFailureOnTrialOpensAgainAndEachTimeProbesMustFindItTwiceAsOften() {
    open();
    for (int signs : new int[] {10, 20, 40, 80, 80}) {
      assertThat(breaker.signsNeeded()).isEqualTo(signs);
      breaker.found();
      assertThat(breaker.failed(true, Reply.of(Fate.LOST, ""))).isTrue();
    }
  }

  @Test
  void comingAndGoingCountsAsWell() {
    ticker.pass(Duration.ofHours(1));
    open();
    breaker.found();
    breaker.succeeded(true);
    ticker.pass(Duration.ofSeconds(59));
    open();
    assertThat(breaker.signsNeeded()).isEqualTo(20);
    breaker.found();
    breaker.succeeded(true);
    ticker.pass(Duration.ofSeconds(60));
    open();
    assertThat(breaker.signsNeeded()).as("it was steady for a minute").isEqualTo(10);
  }

  @Test
  void restsAsLongAsItAsks() {
    breaker.pause(Duration.ofSeconds(5));
    breaker.pause(Duration.ofSeconds(2));
    assertThat(breaker.condition()).isEqualTo(Condition.PAUSED);
    assertThat(breaker.pauseLeft()).isEqualTo(Duration.ofSeconds(5));
    ticker.pass(Duration.ofSeconds(5));
    assertThat(breaker.condition()).isEqualTo(Condition.UP);
  }

  @Test
  void oneThatIsOutAndBusyIsOut() {
    open();
    breaker.pause(Duration.ofSeconds(5));
    assertThat(breaker.condition()).isEqualTo(Condition.DOWN);
    breaker.found();
    assertThat(breaker.condition()).isEqualTo(Condition.PAUSED);
  }

  @Test
  void aLateSuccessDoesNotHideTheFailures() {
    open();
    breaker.succeeded(false);
    assertThat(breaker.failures()).isEqualTo(3);
  }
}
