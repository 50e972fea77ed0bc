package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a shard is looked at, by a clock that stands until the test moves it. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ScheduleTest {

  // Near the end of the numbers, as elapsed time may begin anywhere.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final Schedule schedule = new Schedule(nanos::get);
  private final Lease one = lease(1, 1);
  private final Lease two = lease(2, 1);

  private Lease lease(int shard, long fence) {
    return new Lease(shard, fence, nanos::get);
  }

  @AfterEach
  void close() {
    schedule.close();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** A worker looks at it and finds nothing. */
  private void lookAndFindNothing(Lease lease) throws InterruptedException {
    assertThat(schedule.take()).isSameAs(lease);
    schedule.done(lease, false);
  }

  /** Kept, and looked at in vain after so long that it was left to the sweep. */
  private void putToSleep(Lease lease) throws InterruptedException {
    schedule.keep(lease);
    pass(Duration.ofSeconds(2));
    lookAndFindNothing(lease);
    assertThat(schedule.asleep()).containsExactly(lease.shard());
  }

  @Test
  void aNewShardIsLookedAtAtOnceAndByOneWorkerAtATime() throws InterruptedException {
    assertThat(schedule.keep(one)).isTrue();
    assertThat(schedule.take()).isSameAs(one);
    WaitingWorker other = WaitingWorker.of(schedule);
    assertThat(schedule.keep(two)).isTrue();

    assertThat(other.got()).isSameAs(two);
  }

  @Test
  void theOneThatIsDueForLongestComesFirst() throws InterruptedException {
    schedule.keep(two);
    pass(Duration.ofMillis(1));
    schedule.keep(one);

    assertThat(schedule.take()).isSameAs(two);
    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void whereSomethingWasFoundIsLookedAgainAtOnce() throws InterruptedException {
    schedule.keep(one);
    schedule.take();
    schedule.done(one, true);

    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void whereNothingIsFoundIsLookedAgainAfterHalfTheTimeSinceThen() throws InterruptedException {
    schedule.keep(one);
    pass(Duration.ofMillis(100));
    lookAndFindNothing(one);
    pass(Duration.ofMillis(49));
    WaitingWorker worker = WaitingWorker.of(schedule);
    assertThat(worker.hasNothing()).isTrue();
    pass(Duration.ofMillis(1));

    assertThat(worker.got()).isSameAs(one);
  }

  @Test
  void oneThatWasQuietForLongIsLeftToTheSweep() throws InterruptedException {
    putToSleep(one);
    pass(Duration.ofDays(1));
    WaitingWorker worker = WaitingWorker.of(schedule);
    assertThat(worker.hasNothing()).isTrue();
    schedule.look(1);

    assertThat(worker.got()).isSameAs(one);
  }

  @Test
  void aLookThatFindsNothingLetsItSleepOn() throws InterruptedException {
    putToSleep(one);
    schedule.look(1);
    lookAndFindNothing(one);

    assertThat(schedule.asleep()).containsExactly(1);
  }

  @Test
  void whatWasWokenIsLookedAtOftenAgain() throws InterruptedException {
    putToSleep(one);
    schedule.wakeAll();
    lookAndFindNothing(one);
    assertThat(schedule.asleep()).isEmpty();
    pass(Duration.ofMillis(2));

    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void whatWasWokenWhileAWorkerHadItIsLookedAtAgainSoon() throws InterruptedException {
    schedule.keep(one);
    schedule.take();
    pass(Duration.ofSeconds(10));
    schedule.wake(1);
    schedule.done(one, false);
    assertThat(schedule.asleep()).isEmpty();
    pass(Duration.ofMillis(2));

    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void nothingIsGivenOutDuringAPause() throws InterruptedException {
    schedule.keep(one);
    schedule.pause(Duration.ofHours(1));
    WaitingWorker worker = WaitingWorker.of(schedule);
    schedule.wake(1);
    assertThat(worker.hasNothing()).isTrue();
    schedule.resume();

    assertThat(worker.got()).isSameAs(one);
  }

  @Test
  void aPauseEndsByItself() throws InterruptedException {
    schedule.keep(one);
    schedule.pause(Duration.ofHours(1));
    pass(Duration.ofHours(1));

    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void aShardLeavesOnceNoWorkerHasItAndIsNotGivenOutMeanwhile() throws InterruptedException {
    schedule.keep(one);
    schedule.take();
    assertThat(schedule.isSettledToLeave(one)).isFalse();
    schedule.done(one, true);
    assertThat(WaitingWorker.of(schedule).hasNothing()).isTrue();

    assertThat(schedule.isSettledToLeave(one)).isTrue();
  }

  @Test
  void aShardThatWasToLeaveAndStaysIsGivenOutAgain() throws InterruptedException {
    schedule.keep(one);
    schedule.isSettledToLeave(one);
    assertThat(schedule.keep(one)).isFalse();

    assertThat(schedule.take()).isSameAs(one);
  }

  @Test
  void aWorkerOfAnEarlierLeaseDoesNotEndTheLaterOne() throws InterruptedException {
    Lease later = lease(1, 2);
    schedule.keep(one);
    schedule.take();
    assertThat(schedule.keep(later)).isTrue();
    schedule.take();
    schedule.done(one, true);
    schedule.remove(one);
    WaitingWorker worker = WaitingWorker.of(schedule);
    assertThat(worker.hasNothing()).isTrue();
    schedule.done(later, true);

    assertThat(worker.got()).isSameAs(later);
  }

  @Test
  void atTheEndWorkersAreSentHome() throws InterruptedException {
    WaitingWorker worker = WaitingWorker.of(schedule);
    schedule.keep(one);
    assertThat(worker.got()).isSameAs(one);
    schedule.close();

    assertThat(schedule.take()).isNull();
  }
}
