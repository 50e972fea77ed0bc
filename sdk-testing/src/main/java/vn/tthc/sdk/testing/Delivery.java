package vn.tthc.sdk.testing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an answer travels.
 *
 * @param due when it, or its rest, is sent that is held back, by the portal's clock
 * @param bytes how many bytes of its body come before something happens
 * @param date what the answer calls the time, null for the truth
 * @param lost told when the answer did not arrive in whole
 */
record Delivery(Way way, Instant due, int bytes, @Nullable Instant date, Runnable lost) {

  /** What happens to it. */
  enum Way {
    WHOLE,
    RESET,
    NEVER,
    SLOW,
    STALLED,
    CUT
  }

  static final Delivery PLAIN = of(Way.WHOLE, () -> {});

  static Delivery of(Way way, Runnable lost) {
    return new Delivery(way, Instant.MIN, 0, null, lost);
  }

  static Delivery dated(Instant date) {
    return new Delivery(Way.WHOLE, Instant.MIN, 0, date, () -> {});
  }
}
