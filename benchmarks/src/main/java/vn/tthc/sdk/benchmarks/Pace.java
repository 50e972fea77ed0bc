package vn.tthc.sdk.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a server takes for an answer.
 *
 * @param request for any request
 * @param record for each dossier or step in it, on top
 */
record Pace(Duration request, Duration record) {

  /** No longer than it must. */
  static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO);

  /** Waits as long as this request takes; without using the processor. */
  void await(RequestBuffer arrived) {
    if (equals(AT_ONCE)) {
      return;
    }
    long end = System.nanoTime() + nanos(arrived);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private long nanos(RequestBuffer arrived) {
    return request.toNanos() + (record.isZero() ? 0 : record.toNanos() * arrived.records());
  }
}
