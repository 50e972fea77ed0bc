package vn.tthc.sdk.internal.config;

import java.time.Duration;

/** The moment by which a call must have ended, counted on the elapsed clock. */
public final class Deadline {

  private final Ticker ticker;
  private final long end;

  private Deadline(Ticker ticker, long end) {
    this.ticker = ticker;
    this.end = end;
  }

  /** The deadline that lies so far ahead. */
  public static Deadline in(Duration duration, Ticker ticker) {
    return new Deadline(ticker, ticker.nanos() + duration.toNanos());
  }

  /** What is left; zero when it has passed. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - ticker.nanos()));
  }

  /** Whether nothing is left. */
  public boolean passed() {
    return left().isZero();
  }

  /** The shorter of a duration and what is left. */
  public Duration cap(Duration duration) {
    Duration left = left();
    return duration.compareTo(left) < 0 ? duration : left;
  }
}
