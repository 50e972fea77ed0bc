package vn.tthc.sdk.outbox.internal;

import java.time.Duration;

/**
 * Until when an outbox is well.
 *
 * @param keep how long a change stays after it is over
 * @param open more waiting changes than these are too many
 * @param age a change that waits longer is too old
 * @param bytes on the disk beyond which it is too large
 */
public record Limits(Duration keep, long open, Duration age, long bytes) {

  /** What is good for most. */
  public static final Limits STANDARD =
      new Limits(Duration.ofDays(30), 100_000, Duration.ofMinutes(30), 10L << 30);

  /**
   * A duration, if it is within bounds.
   *
   * @param what it is, for the message
   */
  public static Duration between(Duration value, Duration least, Duration most, String what) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(what + " is between " + least + " and " + most + ".");
    }
    return value;
  }
}
