package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Fetches in the background what will soon be over: one fetch at a time, and none shortly after
 * another, as one that fails leaves the old in use. Thread-safe.
 */
final class RefreshAhead {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Executor background;
  private final Ticker ticker;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile long notBefore;

  RefreshAhead(Executor background, Ticker ticker) {
    this.background = background;
    this.ticker = ticker;
    this.notBefore = ticker.nanos();
  }

  /** Something that may fail: whoever really needs it then tells the user why there is none. */
  interface Refresh {
    void run() throws LoginFailedException;
  }

  /** Starts it, unless one is under way or was a short while ago. */
  void start(Refresh refresh) {
    long now = ticker.nanos();
    if (now - notBefore < 0 || !underWay.compareAndSet(false, true)) {
      return;
    }
    notBefore = now + PAUSE.toNanos();
    try {
      background.execute(() -> run(refresh));
    } catch (RejectedExecutionException e) {
      // All threads are busy, or the client is closed.
      underWay.set(false);
    }
  }

  private void run(Refresh refresh) {
    try {
      refresh.run();
    } catch (LoginFailedException e) {
      // The old one serves until its end.
    } finally {
      underWay.set(false);
    }
  }
}
