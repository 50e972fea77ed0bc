package vn.tthc.sdk.internal.exchange;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.InterruptWatch;

/** The calls of a client's users, so that closing it can wait for them. Thread-safe. */
public final class CallsUnderWay {

  private static final Logger LOG = LoggerFactory.getLogger(CallsUnderWay.class);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final InterruptWatch watch;
  private final @Nullable Supplier<@Nullable String> traceparent;

  // Guarded by this.
  private final Set<Cancellation> calls = new HashSet<>();
  private boolean closed;

  /**
   * Calls of nobody yet.
   *
   * @param traceparent where the caller's trace comes from; null when there is none
   */
  public CallsUnderWay(InterruptWatch watch, @Nullable Supplier<@Nullable String> traceparent) {
    this.watch = watch;
    this.traceparent = traceparent;
  }

  /** Begins a call; what it returns stops it. */
  public CallScope begin() {
    Cancellation cancellation = new Cancellation(watch);
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("This client is closed: make a new one");
      }
      calls.add(cancellation);
    }
    return new CallScope(cancellation, callersTrace());
  }

  /** It comes from the user's code, and no trace is worth an exchange; null when there is none. */
  private @Nullable String callersTrace() {
    try {
      return traceparent == null ? null : traceparent.get();
    } catch (RuntimeException | Error e) {
      LOG.warn("The source of traces threw {}", e.getClass().getName());
      return null;
    }
  }

  /** The call has ended. */
  public synchronized void end(CallScope call) {
    calls.remove(call.cancellation());
    notifyAll();
  }

  /**
   * Lets no more calls begin and waits for the others; cancels those that take longer, all of them
   * when the calling thread is interrupted.
   */
  public synchronized void close(Duration patience) {
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
