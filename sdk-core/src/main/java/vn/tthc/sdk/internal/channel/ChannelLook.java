package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Protocol;

/**
 * A look at one channel step by step, with the parts that a client is made of, so that it finds
 * what a client would find. It shares no connection, session or token with any client, sends no
 * data, starts no thread and tells no listener. For one thread.
 */
public final class ChannelLook implements AutoCloseable {

  private final Channel channel;
  private final Duration requestTimeout;
  private final Ticker ticker;
  private final Transport transport;
  private final GatewayAccess gateway;
  private final PortalLogin login;
  private final ServerClock clock = ServerClock.untold();

  /** Watches the request that was sent last. */
  private volatile ConnectionWatch watch;

  /**
   * Prepares it; connects to nothing yet.
   *
   * @throws IllegalArgumentException when TLS or the gateway's key cannot be set up, as a client
   *     would
   */
  public ChannelLook(
      String name, Channel channel, Settings settings, Protocol protocol, Ticker ticker) {
    this.channel = channel;
    this.requestTimeout = settings.timing().requestTimeout();
    this.ticker = ticker;
    this.watch = new ConnectionWatch(ticker);
    this.transport = new Transport(channel, HttpClients.apart(settings), ticker, this::newWatch);
    LinkContext context =
        new LinkContext(settings, protocol, new PortalListener() {}, ChannelLook::refuse, ticker);
    this.gateway =
        new GatewayAccess(
            channel.gateway(),
            transport,
            requestTimeout,
            ticker,
            ChannelLook::refuse,
            () -> {},
            clock::aheadOrNone);
    // A token is as new as the login: one that is refused would be refused again.
    GatedTransport gated =
        new GatedTransport(name, transport, gateway, reply -> false, clock, context);
    this.login = new PortalLogin(name, channel, gated, context);
  }

  private SentMark newWatch() {
    ConnectionWatch next = new ConnectionWatch(ticker);
    watch = next;
    return next;
  }

  /** Nothing here gets old enough to be renewed ahead. */
  private static void refuse(Runnable task) {
    throw new RejectedExecutionException();
  }

  /** Asks for the adapter's root, quietly, as a client does that looks whether it is back. */
  public Contact contact() {
    try {
      Transport.Glance answer = transport.glance(channel.url(), requestTimeout);
      clock.saw(answer.date(), ticker.now());
      return watch.answered(answer.status());
    } catch (TransportException e) {
      return watch.failed(e);
    }
  }

  /** Whether requests need a token of a gateway. */
  public boolean asksForToken() {
    return gateway.asksForToken();
  }

  /** Fetches a token, which {@link #logIn} then uses; tells why there is none. */
  public Optional<Trouble> fetchToken() {
    return tryOut(() -> gateway.headers(deadline(), new Cancellation()));
  }

  /** What the handshake of the last request told; empty when it needed none. */
  public Optional<Contact.Secured> secured() {
    return watch.secured();
  }

  /**
   * Opens a session at the portal, in a single attempt, and forgets it; tells why there is none.
   */
  public Optional<Trouble> logIn() {
    return tryOut(() -> login.open(deadline(), new Cancellation()));
  }

  private interface Attempt {
    Object make() throws LoginFailedException;
  }

  private static Optional<Trouble> tryOut(Attempt attempt) {
    try {
      attempt.make();
      return Optional.empty();
    } catch (LoginFailedException e) {
      return Optional.of(Trouble.of(e));
    }
  }

  private Deadline deadline() {
    return Deadline.in(requestTimeout, ticker);
  }

  /** How far the channel's clock is ahead of ours; empty when no answer said. */
  public Optional<Duration> clockAhead() {
    return Optional.ofNullable(clock.ahead());
  }

  @Override
  public void close() {
    transport.close();
  }
}
