package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * The session of one channel: opened when first needed, shared by all threads, renewed by one of
 * them while the others wait and share what comes of it, a failure too: fifty logins one after the
 * other would keep the last from ever trying another channel. Nothing public says how long a
 * session lives, so none grows old.
 */
final class PortalSession {

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);
  private static final Duration GLANCE = Duration.ofMillis(50);

  /** Opens a session. */
  interface LogIn {
    String open(Deadline deadline, Cancellation cancellation) throws LoginFailedException;
  }

  /** A login under way; landed with neither of the two, it says nothing about the channel. */
  private static final class Flight {
    final CountDownLatch landed = new CountDownLatch(1);
    volatile String session;
    volatile Reply failure;
  }

  private final LogIn logIn;
  private final Ticker ticker;

  // Guarded by this.
  private String session;
  private long openedAt;
  private Flight underWay;

  PortalSession(LogIn logIn, Ticker ticker) {
    this.logIn = logIn;
    this.ticker = ticker;
  }

  /** The session, opened first where there is none. */
  String current(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    while (true) {
      Flight flight;
      boolean mine;
      synchronized (this) {
        if (session != null && ticker.nanos() - openedAt <= LONGEST_LIFE.toNanos()) {
          return session;
        }
        mine = underWay == null;
        underWay = mine ? new Flight() : underWay;
        flight = underWay;
      }
      if (mine) {
        return lead(flight, deadline, cancellation);
      }
      follow(flight, deadline, cancellation);
      if (flight.session != null) {
        return flight.session;
      }
      if (flight.failure != null) {
        throw new LoginFailedException(flight.failure);
      }
    }
  }

  /** A new session in place of one that has ended, unless another thread was quicker. */
  String renew(String ended, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    forget(ended);
    return current(deadline, cancellation);
  }

  /** Keeps this session from being used again. */
  synchronized void forget(String ended) {
    session = ended.equals(session) ? null : session;
  }

  private String lead(Flight flight, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      flight.session = logIn.open(deadline, cancellation);
      return flight.session;
    } catch (LoginFailedException e) {
      boolean ownAffair = deadline.passed() || stopped(cancellation);
      flight.failure = ownAffair ? null : e.reply();
      throw e;
    } finally {
      land(flight);
    }
  }

  private synchronized void land(Flight flight) {
    session = flight.session;
    openedAt = ticker.nanos();
    underWay = null;
    flight.landed.countDown();
  }

  private static void follow(Flight flight, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      while (!flight.landed.await(deadline.cap(GLANCE).toNanos(), TimeUnit.NANOSECONDS)) {
        if (deadline.passed() || cancellation.cancelled()) {
          throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "the login takes too long"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginFailedException(Reply.of(Fate.NOT_SENT, "interrupted at the login"));
    }
  }

  private static boolean stopped(Cancellation cancellation) {
    return cancellation.cancelled() || Thread.currentThread().isInterrupted();
  }
}
