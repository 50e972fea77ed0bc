package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.PortalListener.Credential;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.Outgoing;
import vn.tthc.sdk.internal.protocol.Protocol;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * One channel at work: its connections, its gateway, its session, its breaker. Of all this it
 * shares only the session at the portal with others, where they lead to the same account.
 * Thread-safe.
 */
public final class ChannelLink {

  private static final int CLEAR_SIGN = 5;
  private static final int WEAK_SIGN = 1;

  private final String name;
  private final Channel channel;
  private final Duration requestTimeout;
  private final Protocol protocol;
  private final Transport transport;
  private final GatedTransport gated;
  private final PortalSession session;
  private final Breaker breaker;
  private final ServerClock clock;

  ChannelLink(String name, Channel channel, LinkContext context) {
    this.name = name;
    this.channel = channel;
    this.protocol = context.protocol();
    this.requestTimeout = context.settings().timing().requestTimeout();
    Timing timing = context.settings().timing();
    this.clock = new ServerClock(name, context.listener());
    this.breaker = new Breaker(context.settings().failuresThatOpen(), context.ticker());
    this.transport = new Transport(channel, context.settings(), context.ticker());
    GatewayAccess gateway =
        new GatewayAccess(
            channel.gateway(),
            transport,
            timing.requestTimeout(),
            context.ticker(),
            context.background(),
            () -> context.listener().credentialRenewed(name, Credential.GATEWAY_TOKEN),
            clock::aheadOrNone);
    this.gated =
        new GatedTransport(
            name,
            transport,
            gateway,
            reply -> reply.status() == 401 && protocol.readData(reply).fate() == Fate.UNAUTHORISED,
            clock,
            context);
    this.session =
        new PortalSession(
            name,
            new PortalLogin(name, channel, gated, context),
            context.sessionsOf(channel),
            timing,
            context.background(),
            context.ticker());
  }

  /** Its name in settings, reports and events. */
  public String name() {
    return name;
  }

  /**
   * One attempt: log in when needed, send, and once more when the session turns out to be over.
   *
   * @param gate asked before the data leave, each time; a login leaves in any case, as others may
   *     wait for it
   */
  public Reply attempt(
      Outgoing outgoing,
      @Nullable Boolean updating,
      Deadline deadline,
      Cancellation cancellation,
      SendGate gate) {
    try {
      SessionStore.Opened before = session.known();
      SessionStore.Opened current = session.current(deadline, cancellation);
      Reply reply = send(outgoing, updating, current, deadline, cancellation, gate);
      if (reply.fate() == Fate.NOTHING_SAID) {
        session.forget(current);
      }
      boolean fresh = current != before;
      if (!speaksOfSession(reply) || (fresh && hasWords(reply))) {
        return withFreshSession(reply);
      }
      SessionStore.Opened renewed = session.renew(current, deadline, cancellation);
      return withFreshSession(send(outgoing, updating, renewed, deadline, cancellation, gate));
    } catch (LoginFailedException e) {
      return e.reply();
    }
  }

  private static boolean speaksOfSession(Reply reply) {
    return reply.fate() == Fate.SESSION_ENDED || reply.fate() == Fate.UNAUTHORISED;
  }

  private static boolean hasWords(Reply reply) {
    return !reply.code().isEmpty() || !reply.portalMessage().isEmpty();
  }

  /**
   * With a fresh session, words that may be about sessions are a refusal after all, and a bare
   * status is a closed door.
   */
  private static Reply withFreshSession(Reply reply) {
    if (!speaksOfSession(reply)) {
      return reply;
    }
    return reply.as(hasWords(reply) ? Fate.REFUSED : Fate.LOGIN_REFUSED);
  }

  private Reply send(
      Outgoing outgoing,
      @Nullable Boolean updating,
      SessionStore.Opened current,
      Deadline deadline,
      Cancellation cancellation,
      SendGate gate)
      throws LoginFailedException {
    try {
      HttpReply reply =
          gated.post(
              protocol.data(channel, outgoing, current.value(), updating),
              requestTimeout,
              deadline,
              cancellation,
              gate);
      return outgoing.reads() ? protocol.readResult(reply) : protocol.readData(reply);
    } catch (TransportException e) {
      return Reply.of(e.fate(), String.valueOf(e.getMessage()));
    }
  }

  Breaker breaker() {
    return breaker;
  }

  /** Whether and how it is used. */
  public ChannelState.Condition condition() {
    return breaker.condition();
  }

  /** How long it still asks to be left alone. */
  public Duration pauseLeft() {
    return breaker.pauseLeft();
  }

  ChannelState state() {
    return new ChannelState(
        name,
        breaker.condition(),
        breaker.since(),
        gated.lastAnswer(),
        breaker.lastFailure(),
        breaker.failures(),
        clock.ahead());
  }

  /**
   * A quiet look whether something answers, without a login: how much that says for the channel,
   * from nothing up. Its root may well answer a GET with "not found"; where just that took the
   * channel out, it is a weak sign only, or the channel would come and go.
   */
  int probe(Duration timeout) {
    int status = transport.status(channel.url(), timeout);
    if (status == 0 || HttpReply.isGatewaysExcuse(status)) {
      return 0;
    }
    return switch (status) {
      case 301, 302, 307, 308, 404, 405 ->
          breaker.lastFate() == Fate.MISROUTED ? WEAK_SIGN : CLEAR_SIGN;
      default -> CLEAR_SIGN;
    };
  }

  void close() {
    transport.close();
  }
}
