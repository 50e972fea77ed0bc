package vn.tthc.sdk.signing.internal.revocation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.RevocationData;

/**
 * What is known of one certificate.
 *
 * @param state what
 * @param revokedAt when it was revoked; {@link Instant#MAX} unless it was
 * @param harmless whether a reason is given that casts no doubt on what was signed before
 * @param data what says so; null when it is not known
 */
public record Outcome(
    State state, Instant revokedAt, boolean harmless, @Nullable RevocationData data) {

  /** The three answers. */
  public enum State {
    /** Not revoked. */
    GOOD,
    /** Revoked. */
    REVOKED,
    /** Nobody can tell. */
    UNKNOWN
  }

  static final Outcome UNKNOWN = new Outcome(State.UNKNOWN, Instant.MAX, false, null);

  static Outcome good(RevocationData data) {
    return new Outcome(State.GOOD, Instant.MAX, false, data);
  }

  /** RFC 3161, section 4: reasons 0, 3, 4 and 5, said explicitly, leave earlier signatures good. */
  static Outcome revoked(Instant at, @Nullable Integer reason, RevocationData data) {
    boolean harmless = reason != null && (reason == 0 || reason >= 3 && reason <= 5);
    return new Outcome(State.REVOKED, at, harmless, data);
  }

  boolean isKnown() {
    return state != State.UNKNOWN;
  }

  /** What it is based on. */
  public Optional<RevocationData> evidence() {
    return Optional.ofNullable(data);
  }
}
