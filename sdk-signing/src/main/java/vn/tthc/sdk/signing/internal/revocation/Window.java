package vn.tthc.sdk.signing.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which revocation data counts by its dates.
 *
 * @param from what speaks only of earlier times is stale
 * @param now what is younger is from the future
 * @param youngerOnly whether data counts only when it was made at {@code from} or later
 */
public record Window(Instant from, Instant now, boolean youngerOnly) {

  /** How far clocks may be apart. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** What holds now. */
  public static Window at(Instant now) {
    return since(now, now);
  }

  /** What holds at a time that is proven, or later. */
  public static Window since(Instant proven, Instant now) {
    return new Window(proven, now, false);
  }

  /** The same, for data that somebody may have chosen: older data could hide a revocation. */
  Window ofYounger() {
    return new Window(from, now, true);
  }

  /**
   * Whether data counts.
   *
   * @param thisUpdate when it was made
   * @param nextUpdate until when it holds; null when it does not say, and holds at its moment only
   */
  boolean covers(Instant thisUpdate, @Nullable Instant nextUpdate) {
    Instant end = nextUpdate == null ? thisUpdate : nextUpdate;
    return !thisUpdate.isAfter(now.plus(SKEW))
        && !end.isBefore(from.minus(SKEW))
        && !(youngerOnly && thisUpdate.isBefore(from))
        && !end.isBefore(thisUpdate);
  }

  /** Authorities forget expired certificates: silence after the end says nothing. */
  static boolean speaksOf(X509Certificate certificate, Instant thisUpdate) {
    return !thisUpdate.isAfter(certificate.getNotAfter().toInstant());
  }
}
