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

  private static final int FAILURES_THAT_OPEN = 3;

  private final String name;
  private final Channel channel;
  private final Protocol protocol;
  private final Transport transport;
  private final PortalSession session;
  private final Duration requestTimeout;
  private final Ticker ticker;

  // Guarded by this.
  private int failures;
  private boolean open;
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
      String current = session.current(deadline);
      Reply reply = send(outgoing, updating, current, deadline, cancellation);
      if (reply.fate() != Fate.SESSION_ENDED) {
        return reply;
      }
      String renewed = session.renew(current, deadline);
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
    return reply.as(reply.code().isEmpty() ? Fate.LOGIN_REFUSED : Fate.REFUSED);
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

  private String logIn(Deadline deadline) throws LoginFailedException {
    try {
      var reply =
          transport.post(
              protocol.login(channel, channel.password().get()),
              deadline.cap(requestTimeout),
              new Cancellation());
      var login = protocol.readLogin(reply);
      if (login.failure() != null) {
        throw new LoginFailedException(beforeSending(login.failure()));
      }
      return login.session();
    } catch (TransportException e) {
      throw new LoginFailedException(beforeSending(Reply.of(e.fate(), e.getMessage())));
    }
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
  synchronized boolean failed() {
    failures++;
    if (open || failures < FAILURES_THAT_OPEN) {
      return false;
    }
    open = true;
    since = ticker.now();
    return true;
  }

  synchronized void recovered() {
    open = false;
    failures = 0;
    since = ticker.now();
  }

  synchronized ChannelState state() {
    return new ChannelState(name, !open, since);
  }

  /** A quiet look whether something answers, without a login. */
  boolean probe(Duration timeout) {
    return transport.answers(channel.url(), timeout);
  }

  void close() {
    transport.close();
  }
}
