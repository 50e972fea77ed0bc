package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlarmTest {
  private final TurnedClock clock = new TurnedClock();
  private final Alarm alarm = new Alarm(clock);

  @Test
  void whatFailsKeepsNothingElseFromItsTime() throws InterruptedException {
    List<Throwable> told = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    alarm.at(clock.instant().minusMillis(1), () -> fail(told));
    alarm.at(clock.instant(), done::countDown);
    done.await();
    assertThat(told).singleElement().extracting(Throwable::getMessage).isEqualTo("on purpose");

    CountDownLatch later = new CountDownLatch(1);
    alarm.at(clock.instant().plusSeconds(1), later::countDown);
    clock.turn(Duration.ofSeconds(1));
    later.await();
  }

  private static void fail(List<Throwable> told) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
    throw new IllegalStateException("on purpose");
  }
}
