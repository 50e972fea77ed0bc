package vn.tthc.sdk.internal.channel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.SecurityIncident;
import vn.tthc.sdk.internal.protocol.Reply;

/** There is no session, or no token of the gateway, so nothing was sent. */
final class LoginFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reply reply;
  private final SecurityIncident.@Nullable Kind incident;

  LoginFailedException(Reply reply) {
    this(reply, Optional.empty());
  }

  LoginFailedException(Reply reply, Optional<SecurityIncident.Kind> incident) {
    super(reply.detail());
    this.reply = reply;
    this.incident = incident.orElse(null);
  }

  Reply reply() {
    return reply;
  }

  /** The same for another thread: a trace of its own, the very reply that is to count once. */
  LoginFailedException again() {
    return new LoginFailedException(reply, incident());
  }

  /** Whether somebody may stand between us and the server. */
  Optional<SecurityIncident.Kind> incident() {
    return Optional.ofNullable(incident);
  }
}
