package vn.tthc.sdk.outbox.internal;

import java.time.Duration;

/**
 * How many changes are taken out at once: as many as the portal answers for in a short while, so
 * that few are in doubt when a node is killed. Thread-safe.
 */
final class Width {

  /** Dossiers looked at in one go. */
  static final int MOST = 200;

  /** A batch of steps. */
  private static final int LEAST = 10;

  private static final int FIRST = 50;
  private static final long WHILE = Duration.ofMillis(500).toNanos();

  private volatile int width = FIRST;

  int get() {
    return width;
  }

  /**
   * So many took so long. A quick answer widens by half, as it may have been a small batch.
   *
   * @param nanos from the first byte to the last answer
   */
  void took(int items, long nanos) {
    long fitting = items * WHILE / Math.max(1, nanos);
    long widened = Math.min(fitting, width + width / 2);
    width = (int) Math.max(LEAST, Math.min(MOST, widened));
  }
}
