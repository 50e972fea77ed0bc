package vn.tthc.sdk;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how fast a request is tried again. One channel gets a few attempts, the pauses
 * before them grow and are drawn by lot (full jitter), and all calls of a client pay for their
 * retries out of one budget, so that an ailing portal is not flooded. Immutable; its values are
 * checked together with all other settings when the client is built.
 *
 * @param attemptsPerChannel attempts that one call makes on one channel, from 1 to 10; 3 by default
 * @param firstBackoff ceiling of the pause before the second attempt on a channel, doubled before
 *     each further one; 50 ms by default
 * @param longestBackoff where the doubling ends; 20 s by default
 * @param budget tokens that all calls of the client share, from 0 to 1 000 000; 500 by default. A
 *     retry takes its cost out of it; a call that is answered gives back what it took, one that
 *     needed no retry gives one. Free are the first on a channel that has come back, and the way
 *     around one whose login or address is wrong
 * @param transientCost what a retry costs after a failure, from 0 to 1000; 14 by default
 * @param throttledCost what a retry costs after HTTP 429, from 0 to 1000; 5 by default
 */
public record RetryPolicy(
    int attemptsPerChannel,
    Duration firstBackoff,
    Duration longestBackoff,
    int budget,
    int transientCost,
    int throttledCost) {

  /** The defaults. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(3, Duration.ofMillis(50), Duration.ofSeconds(20), 500, 14, 5);

  /** Refuses null. */
  public RetryPolicy {
    Objects.requireNonNull(firstBackoff, "firstBackoff");
    Objects.requireNonNull(longestBackoff, "longestBackoff");
  }

  /** The same with another number of attempts on one channel, from 1 to 10. */
  public RetryPolicy withAttemptsPerChannel(int attempts) {
    return new RetryPolicy(
        attempts, firstBackoff, longestBackoff, budget, transientCost, throttledCost);
  }

  /** The same with other pauses: the first ceiling, and the longest after doubling. */
  public RetryPolicy withBackoff(Duration first, Duration longest) {
    return new RetryPolicy(
        attemptsPerChannel, first, longest, budget, transientCost, throttledCost);
  }

  /** The same with another budget in tokens, and other costs of a retry. */
  public RetryPolicy withBudget(int tokens, int costTransient, int costThrottled) {
    return new RetryPolicy(
        attemptsPerChannel, firstBackoff, longestBackoff, tokens, costTransient, costThrottled);
  }
}
