package vn.tthc.sdk.internal.channel;

import java.util.Optional;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.protocol.Fate;

/** No answer came. */
final class TransportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fate fate;
  private final SecurityIncident.Kind incident;

  TransportException(Fate fate, String detail, Throwable cause) {
    this(fate, detail, Optional.empty(), cause);
  }

  TransportException(
      Fate fate, String detail, Optional<SecurityIncident.Kind> incident, Throwable cause) {
    super(detail, cause);
    this.fate = fate;
    this.incident = incident.orElse(null);
  }

  Fate fate() {
    return fate;
  }

  /** Whether somebody may stand between us and the server. */
  Optional<SecurityIncident.Kind> incident() {
    return Optional.ofNullable(incident);
  }
}
