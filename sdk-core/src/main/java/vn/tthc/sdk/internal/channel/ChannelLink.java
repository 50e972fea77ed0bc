package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Outgoing;
import vn.tthc.sdk.internal.protocol.Protocol;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * One channel at work: its connections, its session, its breaker. Shares nothing with the others.
 * Thread-safe.
 */
public final class ChannelLink {

  /** What a probe adds up to when the channel is surely back. */
  static final int RECOVERED = 10;

  private static final int FAILURES_THAT_OPEN = 3;
  private static final int CLEAR_SIGN = 5;
  private static final int WEAK_SIGN = 1;

  private final String name;
  private final Channel channel;
  private final Protocol protocol;
  private final Transport transport;
  private final PortalSession session;
  private final RefusedPassword refusedPassword;
  private final Duration requestTimeout;
  private final Ticker ticker;

  // Guarded by this.
  private int failures;
  private boolean open;
  private boolean misrouted;
  private Instant since;
  private long pausedUntil;

  ChannelLink(
      String name,
      Channel channel,
      Protocol protocol,
      Transport transport,
      Duration requestTimeout,
      Ticker ticker) {
    this.name = name;
    this.channel = channel;
    this.protocol = protocol;
    this.transport = transport;
    this.requestTimeout = requestTimeout;
    this.ticker = ticker;
    this.session = new PortalSession(this::logIn, ticker);
    this.refusedPassword = new RefusedPassword(ticker);
    this.since = ticker.now();
    this.pausedUntil = ticker.nanos();
  }

  /** Its name in settings, reports and events. */
  public String name() {
    return name;
  }

  /** One attempt: log in when needed, send, and once more when the session turns out to be over. */
  public Reply attempt(
      Outgoing outgoing, Boolean updating, Deadline deadline, Cancellation cancellation) {
    try {
      String current = session.current(deadline, cancellation);
      Reply reply = send(outgoing, updating, current, deadline, cancellation);
      if (reply.fate() == Fate.NOTHING_SAID) {
        session.forget(current);
      }
      if (reply.fate() != Fate.SESSION_ENDED) {
        return reply;
      }
      String renewed = session.renew(current, deadline, cancellation);
      return afterRenewal(send(outgoing, updating, renewed, deadline, cancellation));
    } catch (LoginFailedException e) {
      return e.reply();
    }
  }

  /** With a fresh session the same words are a refusal, and the same status a closed door. */
  private static Reply afterRenewal(Reply reply) {
    if (reply.fate() != Fate.SESSION_ENDED) {
      return reply;
    }
    boolean nothingSaid = reply.code().isEmpty() && reply.portalMessage().isEmpty();
    return reply.as(nothingSaid ? Fate.LOGIN_REFUSED : Fate.REFUSED);
  }

  private Reply send(
      Outgoing outgoing,
      Boolean updating,
      String currentSession,
      Deadline deadline,
      Cancellation cancellation) {
    try {
      Duration timeout = deadline.cap(requestTimeout);
      return protocol.readData(
          transport.post(
              protocol.data(channel, outgoing, currentSession, updating), timeout, cancellation));
    } catch (TransportException e) {
      return Reply.of(e.fate(), e.getMessage());
    }
  }

  private String logIn(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    try {
      String password = password();
      var request = protocol.login(channel, password);
      var reply = transport.post(request, deadline.cap(requestTimeout), cancellation);
      var login = protocol.readLogin(reply);
      if (login.failure() != null) {
        if (login.failure().fate() == Fate.LOGIN_REFUSED) {
          refusedPassword.refused(password);
        }
        throw new LoginFailedException(beforeSending(login.failure()));
      }
      refusedPassword.accepted();
      return login.session();
    } catch (TransportException e) {
      throw new LoginFailedException(beforeSending(Reply.of(e.fate(), e.getMessage())));
    }
  }

  /** It comes from the user's code, a vault perhaps; another channel may have its own. */
  private String password() throws LoginFailedException {
    String why;
    try {
      String password = channel.password().get();
      if (password != null && !refusedPassword.mustWait(password)) {
        return password;
      }
      why = password == null ? "its source gave none" : "the portal refused it at the last login";
    } catch (RuntimeException e) {
      why = e.getClass().getName();
    }
    throw new LoginFailedException(Reply.of(Fate.LOGIN_REFUSED, "no password to try: " + why));
  }

  /** Whatever a login came to, the data behind it was not sent. */
  private static Reply beforeSending(Reply reply) {
    return switch (reply.fate()) {
      case THROTTLED, UNTRUSTED, LOGIN_REFUSED, MISROUTED, NOT_SENT -> reply;
      case SESSION_ENDED -> reply.as(Fate.LOGIN_REFUSED);
      default -> Reply.of(Fate.NOT_SENT, "at the login: " + reply.detail());
    };
  }

  /** Whether calls may use it now. */
  synchronized boolean usable() {
    return !open && ticker.nanos() - pausedUntil >= 0;
  }

  /** How long it still asks to be left alone. */
  public synchronized Duration pauseLeft() {
    return Duration.ofNanos(Math.max(0, pausedUntil - ticker.nanos()));
  }

  /** Whether it failed and waits to be found again. */
  public synchronized boolean open() {
    return open;
  }

  /** Leaves it alone for as long as it asks. */
  synchronized void pause(Duration duration) {
    long until = ticker.nanos() + duration.toNanos();
    pausedUntil = until - pausedUntil > 0 ? until : pausedUntil;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  /** Counts a failure; true when it is the one that opens the breaker. */
  synchronized boolean failed(Fate fate) {
    failures++;
    if (open || failures < FAILURES_THAT_OPEN) {
      return false;
    }
    open = true;
    misrouted = fate == Fate.MISROUTED;
    since = ticker.now();
    return true;
  }

  synchronized void recovered() {
    open = false;
    failures = 0;
    since = ticker.now();
  }

  synchronized ChannelState state() {
    ChannelState.Condition condition =
        open ? ChannelState.Condition.DOWN : ChannelState.Condition.UP;
    return new ChannelState(name, condition, since, null, "", failures, null);
  }

  /**
   * A quiet look whether something answers, without a login: how much that says for the channel,
   * nothing to {@link #RECOVERED}. Its root may well answer a GET with "not found"; where just that
   * took the channel out, it is a weak sign only, or the channel would come and go.
   */
  int probe(Duration timeout) {
    int status = transport.status(channel.url(), timeout);
    return switch (status) {
      case 0, 502, 503, 504 -> 0;
      case 301, 302, 307, 308, 404, 405 -> wasMisrouted() ? WEAK_SIGN : CLEAR_SIGN;
      default -> CLEAR_SIGN;
    };
  }

  private synchronized boolean wasMisrouted() {
    return misrouted;
  }

  void close() {
    transport.close();
  }
}
