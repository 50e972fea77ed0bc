package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.config.Timing;

/**
 * The session that one channel uses: opened when first needed, by one thread for all, renewed in
 * the background before it grows old, and at once when the portal says that it is over. Nothing
 * public says how long a session lives. Thread-safe.
 */
final class PortalSession {

  private static final double OLD = 0.8;

  /** Opens a session. */
  interface LogIn {
    String open(Deadline deadline, Cancellation cancellation) throws LoginFailedException;
  }

  private final String channel;
  private final LogIn logIn;
  private final SessionStore store;
  private final SingleFlight<SessionStore.Opened> flight = new SingleFlight<>("the login");
  private final RefreshAhead ahead;
  private final Duration life;
  private final Duration requestTimeout;
  private final Ticker ticker;

  PortalSession(
      String channel,
      LogIn logIn,
      SessionStore store,
      Timing timing,
      Executor background,
      Ticker ticker) {
    this.channel = channel;
    this.logIn = logIn;
    this.store = store;
    this.ahead = new RefreshAhead(background, ticker);
    this.life = timing.sessionLife();
    this.requestTimeout = timing.requestTimeout();
    this.ticker = ticker;
  }

  /** The session that is known already; null when there is none. */
  SessionStore.@Nullable Opened known() {
    return store.on(channel);
  }

  /** The session, opened first where there is none. */
  SessionStore.Opened current(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    SessionStore.Opened opened = flight.join(this::young, this::open, deadline, cancellation);
    if (age(opened) > life.toNanos() * OLD) {
      ahead.start(() -> refresh(opened));
    }
    return opened;
  }

  /** A new session in place of one that has ended, unless another thread was quicker. */
  SessionStore.Opened renew(SessionStore.Opened ended, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    forget(ended);
    return flight.join(this::young, this::open, deadline, cancellation);
  }

  /** Keeps this session from being used again. */
  void forget(SessionStore.Opened ended) {
    store.forget(channel, ended);
  }

  private SessionStore.@Nullable Opened young() {
    SessionStore.Opened opened = store.on(channel);
    return opened == null || age(opened) > life.toNanos() ? null : opened;
  }

  private SessionStore.Opened open(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    String value = logIn.open(deadline, cancellation);
    SessionStore.Opened opened = new SessionStore.Opened(value, channel, ticker.nanos());
    store.keep(opened);
    return opened;
  }

  private void refresh(SessionStore.Opened old) throws LoginFailedException {
    flight.join(
        () -> store.on(channel) == old ? null : young(),
        this::open,
        Deadline.in(requestTimeout, ticker),
        new Cancellation());
  }

  private long age(SessionStore.Opened opened) {
    return ticker.nanos() - opened.at();
  }
}
