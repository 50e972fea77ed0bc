package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.Objects;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Login;
import vn.tthc.sdk.internal.protocol.Protocol;
import vn.tthc.sdk.internal.protocol.Reply;

/** Logs in at the portal over one channel. Thread-safe. */
final class PortalLogin implements PortalSession.LogIn {

  private final String name;
  private final Channel channel;
  private final GatedTransport transport;
  private final Protocol protocol;
  private final PortalListener listener;
  private final Duration requestTimeout;
  private final RefusedPassword refusedPassword;

  PortalLogin(String name, Channel channel, GatedTransport transport, LinkContext context) {
    this.name = name;
    this.channel = channel;
    this.transport = transport;
    this.protocol = context.protocol();
    this.listener = context.listener();
    this.requestTimeout = context.settings().timing().requestTimeout();
    this.refusedPassword = new RefusedPassword(context.ticker());
  }

  @Override
  public String open(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    String password = password();
    Login login = logIn(password, deadline, cancellation);
    Reply failure = login.failure();
    if (failure != null) {
      if (failure.fate() == Fate.LOGIN_REFUSED) {
        refusedPassword.refused(password);
      }
      throw new LoginFailedException(beforeSending(failure));
    }
    refusedPassword.accepted();
    listener.credentialRenewed(name, PortalListener.Credential.PORTAL_SESSION);
    return Objects.requireNonNull(login.session());
  }

  private Login logIn(String password, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      return protocol.readLogin(
          transport.post(
              protocol.login(channel, password), requestTimeout, deadline, cancellation));
    } catch (TransportException e) {
      return Login.failed(Reply.of(e.fate(), String.valueOf(e.getMessage())));
    }
  }

  /** It comes from the user's code, a vault perhaps; another channel may have its own. */
  private String password() throws LoginFailedException {
    String password = UserSource.ask("the portal's password", channel.password());
    if (refusedPassword.mustWait(password)) {
      throw new LoginFailedException(
          Reply.of(Fate.LOGIN_REFUSED, "the portal's password: it was refused a short while ago"));
    }
    return password;
  }

  /** Whatever a login came to, the data behind it was not sent. */
  private static Reply beforeSending(Reply reply) {
    return switch (reply.fate()) {
      case THROTTLED, UNTRUSTED, LOGIN_REFUSED, MISROUTED, NOT_SENT -> reply;
      case SESSION_ENDED, UNAUTHORISED -> reply.as(Fate.LOGIN_REFUSED);
      default -> Reply.of(Fate.NOT_SENT, "at the login: " + reply.detail());
    };
  }
}
