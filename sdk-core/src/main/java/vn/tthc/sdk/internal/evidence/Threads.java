package vn.tthc.sdk.internal.evidence;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting for threads of our own. */
final class Threads {

  private Threads() {}

  /**
   * Waits for a thread to end, even for a caller that is interrupted: such a caller closes a client
   * as a rule, and the log wants its last seal; true when it has ended.
   */
  static boolean join(Thread thread, Duration longest) {
    boolean interrupted = false;
    long end = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos(); left > 0 && thread.isAlive(); ) {
      try {
        TimeUnit.NANOSECONDS.timedJoin(thread, left);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      left = end - System.nanoTime();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }
}
