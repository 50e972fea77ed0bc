package vn.tthc.sdk.signing.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * Which revocation data counts by its dates.
 *
 * @param from what speaks only of earlier times is stale
 * @param now what is younger is from the future
 */
public record Window(Instant from, Instant now) {

  /** How far clocks may be apart. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** What holds now. */
  public static Window at(Instant now) {
    return new Window(now, now);
  }

  /**
   * Whether data counts.
   *
   * @param thisUpdate when it was made
   * @param nextUpdate until when it holds; null when it does not say, and holds at its moment only
   */
  boolean covers(Instant thisUpdate, Instant nextUpdate) {
    Instant end = nextUpdate == null ? thisUpdate : nextUpdate;
    return !thisUpdate.isAfter(now.plus(SKEW))
        && !end.isBefore(from.minus(SKEW))
        && !end.isBefore(thisUpdate);
  }

  /** Authorities forget expired certificates: silence after the end says nothing. */
  static boolean speaksOf(X509Certificate certificate, Instant thisUpdate) {
    return !thisUpdate.isAfter(certificate.getNotAfter().toInstant());
  }
}
