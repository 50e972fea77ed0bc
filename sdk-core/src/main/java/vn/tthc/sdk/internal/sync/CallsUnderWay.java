package vn.tthc.sdk.internal.sync;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.InterruptWatch;

/** The calls of a client's users, so that closing it can wait for them. Thread-safe. */
final class CallsUnderWay {

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final InterruptWatch watch;

  // Guarded by this.
  private final Set<Cancellation> calls = new HashSet<>();
  private boolean closed;

  CallsUnderWay(InterruptWatch watch) {
    this.watch = watch;
  }

  /** Begins a call; what it returns stops it. */
  synchronized Cancellation begin() {
    if (closed) {
      throw new IllegalStateException("This client is closed: make a new one");
    }
    Cancellation cancellation = new Cancellation(watch);
    calls.add(cancellation);
    return cancellation;
  }

  synchronized void end(Cancellation cancellation) {
    calls.remove(cancellation);
    notifyAll();
  }

  /**
   * Lets no more calls begin and waits for the others; cancels those that take longer, all of them
   * when the calling thread is interrupted.
   */
  synchronized void close(Duration patience) {
    closed = true;
    boolean interrupted = !ended(patience);
    calls.forEach(Cancellation::cancel);
    interrupted |= !ended(GRACE);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of all; false when interrupted. */
  private boolean ended(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (!calls.isEmpty() && end - System.nanoTime() > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
