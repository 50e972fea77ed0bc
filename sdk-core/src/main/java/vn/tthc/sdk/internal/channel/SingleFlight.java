package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Something that all threads share and one of them fetches while the others wait. They share what
 * comes of it, a failure too: fifty fetches one after the other would keep the last from ever
 * trying another channel. Thread-safe.
 */
final class SingleFlight<T> {

  private static final Duration GLANCE = Duration.ofMillis(50);

  /** Fetches it, and keeps it where it is found ready from then on. */
  interface Fetch<T> {
    T fetch(Deadline deadline, Cancellation cancellation) throws LoginFailedException;
  }

  /** A fetch under way; landed with neither of the two, it says nothing to the others. */
  private static final class Flight<T> {
    final CountDownLatch landed = new CountDownLatch(1);
    volatile T value;
    volatile Reply failure;
  }

  private final Supplier<T> ready;
  private final Fetch<T> fetch;

  // Guarded by this.
  private Flight<T> underWay;

  /**
   * @param ready what was fetched before and is still good; null when there is none
   */
  SingleFlight(Supplier<T> ready, Fetch<T> fetch) {
    this.ready = ready;
    this.fetch = fetch;
  }

  /** It, fetched first where it is not ready. */
  T get(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    while (true) {
      Flight<T> flight;
      boolean mine;
      synchronized (this) {
        T value = ready.get();
        if (value != null) {
          return value;
        }
        mine = underWay == null;
        underWay = mine ? new Flight<>() : underWay;
        flight = underWay;
      }
      if (mine) {
        return lead(flight, deadline, cancellation);
      }
      follow(flight, deadline, cancellation);
      if (flight.value != null) {
        return flight.value;
      }
      if (flight.failure != null) {
        throw new LoginFailedException(flight.failure);
      }
    }
  }

  /** Fetches it anew, though it is ready, unless somebody is about to. */
  void refresh(Deadline deadline, Cancellation cancellation) throws LoginFailedException {
    Flight<T> flight;
    synchronized (this) {
      if (underWay != null) {
        return;
      }
      flight = new Flight<>();
      underWay = flight;
    }
    lead(flight, deadline, cancellation);
  }

  private T lead(Flight<T> flight, Deadline deadline, Cancellation cancellation)
      throws LoginFailedException {
    try {
      flight.value = fetch.fetch(deadline, cancellation);
      return flight.value;
    } catch (LoginFailedException e) {
      boolean ownAffair = deadline.passed() || stopped(cancellation);
      flight.failure = ownAffair ? null : e.reply();
      throw e;
    } finally {
      land(flight);
    }
  }

  private synchronized void land(Flight<T> flight) {
    underWay = null;
    flight.landed.countDown();
  }

  private static void follow(Flight<?> flight, Deadline deadline, Cancellation cancellation)
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
