package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for conditions. */
final class Waiting {

  private Waiting() {}

  /** Whether it came to be so in time; what fails on the way is tried again. */
  static boolean waitFor(Duration patience, Callable<Boolean> condition) {
    Instant end = Instant.now().plus(patience);
    while (!holds(condition)) {
      if (Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(50_000_000);
    }
    return true;
  }

  private static boolean holds(Callable<Boolean> condition) {
    try {
      return condition.call();
    } catch (Exception e) {
      // The database may be away at the moment.
      return false;
    }
  }

  /** Until the time has come. */
  static void until(Instant time) {
    while (Instant.now().isBefore(time) && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(Math.max(1, Duration.between(Instant.now(), time).toNanos()));
    }
  }
}
