package vn.tthc.sdk.internal.config;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param deadline for one exchange, over all attempts and channels
 * @param requestTimeout for one attempt
 * @param connectTimeout for a connection, and again for its TLS handshake
 * @param probeInterval how often a channel that failed is looked at
 * @param sessionLife when a session at the portal counts as old
 * @param outageLimit when an outage is overdue
 */
public record Timing(
    Duration deadline,
    Duration requestTimeout,
    Duration connectTimeout,
    Duration probeInterval,
    Duration sessionLife,
    Duration outageLimit) {

  /** The defaults. */
  public static final Timing STANDARD =
      new Timing(
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2));

  /** The same with another one. */
  public Timing withDeadline(Duration other) {
    return new Timing(
        other, requestTimeout, connectTimeout, probeInterval, sessionLife, outageLimit);
  }

  /** The same with another one. */
  public Timing withRequestTimeout(Duration other) {
    return new Timing(deadline, other, connectTimeout, probeInterval, sessionLife, outageLimit);
  }

  /** The same with another one. */
  public Timing withConnectTimeout(Duration other) {
    return new Timing(deadline, requestTimeout, other, probeInterval, sessionLife, outageLimit);
  }

  /** The same with another one. */
  public Timing withProbeInterval(Duration other) {
    return new Timing(deadline, requestTimeout, connectTimeout, other, sessionLife, outageLimit);
  }

  /** The same with another one. */
  public Timing withSessionLife(Duration other) {
    return new Timing(deadline, requestTimeout, connectTimeout, probeInterval, other, outageLimit);
  }

  /** The same with another one. */
  public Timing withOutageLimit(Duration other) {
    return new Timing(deadline, requestTimeout, connectTimeout, probeInterval, sessionLife, other);
  }
}
