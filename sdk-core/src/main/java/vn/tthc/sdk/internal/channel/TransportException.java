package vn.tthc.sdk.internal.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.protocol.Fate;

/** No answer came. */
final class TransportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fate fate;
  private final String what;
  private final String mend;
  private final SecurityIncident.@Nullable Kind incident;

  /**
   * Why none came.
   *
   * @param what happened
   * @param mend what to do about it; empty when there is nothing to say
   */
  TransportException(
      Fate fate,
      String what,
      String mend,
      Optional<SecurityIncident.Kind> incident,
      Throwable cause) {
    super(mend.isEmpty() ? what : what + ": " + mend, cause);
    this.fate = fate;
    this.what = what;
    this.mend = mend;
    this.incident = incident.orElse(null);
  }

  Fate fate() {
    return fate;
  }

  /** What happened, without what to do about it. */
  String what() {
    return what;
  }

  /** What to do about it; empty when there is nothing to say. */
  String mend() {
    return mend;
  }

  /** Whether somebody may stand between us and the server. */
  Optional<SecurityIncident.Kind> incident() {
    return Optional.ofNullable(incident);
  }
}
