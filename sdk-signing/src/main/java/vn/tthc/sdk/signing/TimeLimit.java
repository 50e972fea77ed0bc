package vn.tthc.sdk.signing;

import java.time.Duration;

/** The limits of time limits: long enough for a connection, short enough to end. */
final class TimeLimit {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private TimeLimit() {}

  static Duration checked(Duration timeout) {
    if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("timeout: from 1 ms to 10 minutes");
    }
    return timeout;
  }
}
