package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Lets one of many threads fetch what all of them need, while the others wait and share what comes
 * of it, a failure too: fifty fetches one after the other would keep the last from ever trying
 * another channel. Thread-safe.
 */
final class SingleFlight<T> {

  private static final Duration GLANCE = Duration.ofMillis(50);

  /** Fetches it and puts it where the next will find it. */
  interface Journey<T> {
    T fly(Deadline deadline, Cancellation cancellation) throws LoginFailedException;
  }

  /** A journey under way; landed with neither of the two, it says nothing about the other side. */
  private static final class Flight<T> {
    final CountDownLatch landed = new CountDownLatch(1);
    volatile @Nullable T brought;
    volatile @Nullable LoginFailedException failure;
  }

  private final String what;

  // Guarded by this.
  private @Nullable Flight<T> underWay;

  /**
   * A flight for one thing.
   *
   * @param what its name in messages, such as {@code the gateway's token}
   */
  SingleFlight(String what) {
    this.what = what;
  }

  /**
   * What is held, or else what a journey brings, our own or that of another thread.
   *
   * @param held gives what is there already; null when somebody has to fetch it
   */
  T join(
      Supplier<@Nullable T> held, Journey<T> journey, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    while (true) {
      Flight<T> mine = new Flight<>();
      Flight<T> others;
      synchronized (this) {
        T there = held.get();
        if (there != null) {
          return there;
        }
        others = underWay;
        underWay = others == null ? mine : others;
      }
      if (others == null) {
        return lead(mine, journey, deadline, cancellation);
      }
      follow(others, deadline, cancellation);
      T brought = others.brought;
      if (brought != null) {
        return brought;
      }
      LoginFailedException failure = others.failure;
      if (failure != null) {
        throw failure.again();
      }
    }
  }

  private T lead(Flight<T> flight, Journey<T> journey, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      T found = journey.fly(deadline, cancellation);
      flight.brought = found;
      return found;
    } catch (LoginFailedException e) {
      boolean ownAffair = deadline.passed() || stopped(cancellation);
      flight.failure = ownAffair ? null : e;
      throw e;
    } finally {
      land(flight);
    }
  }

  private synchronized void land(Flight<T> flight) {
    underWay = null;
    flight.landed.countDown();
  }

  private void follow(Flight<T> flight, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      while (!flight.landed.await(deadline.cap(GLANCE).toNanos(), TimeUnit.NANOSECONDS)) {
        if (deadline.passed() || cancellation.cancelled()) {
          throw notSent(what + " takes too long");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notSent("interrupted while waiting for " + what);
    }
  }

  private static LoginFailedException notSent(String detail) {
    return new LoginFailedException(Reply.of(Fate.NOT_SENT, detail));
  }

  private static boolean stopped(Cancellation cancellation) {
    return cancellation.cancelled() || Thread.currentThread().isInterrupted();
  }
}
