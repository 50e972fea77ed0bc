package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * The session of one channel: opened when first needed, shared by all threads, renewed by one of
 * them while the others wait. Nothing public says how long a session lives, so none grows old.
 */
final class PortalSession {

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);

  /** Opens a session. */
  interface LogIn {
    String open(Deadline deadline) throws LoginFailedException;
  }

  private final LogIn logIn;
  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();

  // Guarded by the lock.
  private String session;
  private long openedAt;

  PortalSession(LogIn logIn, Ticker ticker) {
    this.logIn = logIn;
    this.ticker = ticker;
  }

  String current(Deadline deadline) throws LoginFailedException {
    waitForTurn(deadline);
    try {
      boolean old = ticker.nanos() - openedAt > LONGEST_LIFE.toNanos();
      return session == null || old ? open(deadline) : session;
    } finally {
      lock.unlock();
    }
  }

  /** A new session in place of one that has ended, unless another thread was quicker. */
  String renew(String ended, Deadline deadline) throws LoginFailedException {
    waitForTurn(deadline);
    try {
      return ended.equals(session) || session == null ? open(deadline) : session;
    } finally {
      lock.unlock();
    }
  }

  private void waitForTurn(Deadline deadline) throws LoginFailedException {
    try {
      if (lock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
      throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "the login takes too long"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "interrupted at the login"));
    }
  }

  private String open(Deadline deadline) throws LoginFailedException {
    session = null;
    session = logIn.open(deadline);
    openedAt = ticker.nanos();
    return session;
  }
}
