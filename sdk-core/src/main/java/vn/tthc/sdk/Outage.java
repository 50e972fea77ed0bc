package vn.tthc.sdk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A time in which no channel works (Art. 19.2). Its beginning is kept in the folder of the exchange
 * log, so that a restart does not make it younger.
 *
 * @param since when the last channel that still worked failed
 * @param scope where the fault seems to lie
 * @param lasted how long it has lasted, or had lasted when it ended
 */
public record Outage(Instant since, Scope scope, Duration lasted) {

  /** Where the fault seems to lie. */
  public enum Scope {
    /**
     * Every channel could be reached and none brought an answer: the portal behind them is down.
     */
    PORTAL,
    /** Some channel could not even be reached: adapters, lines or our own network. */
    CHANNELS
  }

  /** Refuses null. */
  public Outage {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(lasted, "lasted");
  }
}
