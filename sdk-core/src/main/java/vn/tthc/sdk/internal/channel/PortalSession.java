package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.config.Timing;

/**
 * The session that one channel uses: opened when first needed, by one thread for all, renewed in
 * the background before it grows old, and at once when the portal says that it is over. Nothing
 * public says how long a session lives. Thread-safe.
 */
final class PortalSession {

  private static final double AHEAD = 0.8;
  private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(10);

  /** Opens a session. */
  interface LogIn {
    String open(Deadline deadline, Cancellation cancellation) throws LoginFailedException;
  }

  private final String channel;
  private final LogIn logIn;
  private final SessionStore store;
  private final SingleFlight<SessionStore.Opened> flight =
      new SingleFlight<>(this::young, this::open);
  private final Duration life;
  private final Duration requestTimeout;
  private final Executor background;
  private final Ticker ticker;

  // Guarded by this.
  private long refreshedAt;

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
    this.life = timing.sessionLife();
    this.requestTimeout = timing.requestTimeout();
    this.background = background;
    this.ticker = ticker;
    this.refreshedAt = ticker.nanos() - BETWEEN_REFRESHES.toNanos();
  }

  /** The session that is known already; null when there is none. */
  SessionStore.Opened known() {
    return store.on(channel);
  }

  /** The session, opened first where there is none. */
  SessionStore.Opened current(Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    SessionStore.Opened opened = flight.get(deadline, cancellation);
    if (age(opened) > life.toNanos() * AHEAD && mayRefresh()) {
      refreshInBackground();
    }
    return opened;
  }

  /** A new session in place of one that has ended, unless another thread was quicker. */
  SessionStore.Opened renew(SessionStore.Opened ended, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    forget(ended);
    return flight.get(deadline, cancellation);
  }

  /** Keeps this session from being used again. */
  void forget(SessionStore.Opened ended) {
    store.forget(channel, ended);
  }

  private SessionStore.Opened young() {
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

  private long age(SessionStore.Opened opened) {
    return ticker.nanos() - opened.at();
  }

  private synchronized boolean mayRefresh() {
    if (ticker.nanos() - refreshedAt < BETWEEN_REFRESHES.toNanos()) {
      return false;
    }
    refreshedAt = ticker.nanos();
    return true;
  }

  private void refreshInBackground() {
    try {
      background.execute(this::refresh);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile: nobody will use it any more.
    }
  }

  /** When it fails, the old session serves on until it is really over. */
  private void refresh() {
    try {
      flight.refresh(Deadline.in(requestTimeout, ticker), new Cancellation());
    } catch (LoginFailedException e) {
      // Tried again later; a call that really needs a new session will tell.
    }
  }
}
