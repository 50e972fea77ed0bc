package vn.tthc.sdk.signing.internal.key;

import java.time.Duration;
import java.time.Instant;
import vn.tthc.sdk.signing.SigningException;

/** The dates of a key's certificate. */
public final class Validity {

  private static final Duration WARN_AHEAD = Duration.ofDays(30);

  private final KeyMaterial key;
  private final Instant start;
  private final Instant end;

  public Validity(KeyMaterial key) {
    this.key = key;
    this.start = key.certificate().getNotBefore().toInstant();
    this.end = key.certificate().getNotAfter().toInstant();
  }

  public boolean covers(Instant moment) {
    return !moment.isBefore(start) && !isOver(moment);
  }

  public boolean isOver(Instant moment) {
    return moment.isAfter(end);
  }

  public boolean endsSoon(Instant moment) {
    return moment.isAfter(end.minus(WARN_AHEAD));
  }

  /** The last moment at which the key signs. */
  public Instant end() {
    return end;
  }

  /** Why nothing is signed at a moment that is not covered. */
  public SigningException refusal(Instant moment) {
    return isOver(moment)
        ? key.unusable("its certificate expired at " + end + ". Have it renewed")
        : key.unusable(
            "its certificate is not valid before "
                + start
                + ". Check this computer's clock: "
                + moment);
  }
}
