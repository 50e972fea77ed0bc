package vn.tthc.sdk.internal.channel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;

/** Stops what is under way for one caller and keeps more from starting. Thread-safe. */
public final class Cancellation {

  private final Set<Call> calls = ConcurrentHashMap.newKeySet();
  private final InterruptWatch watch;
  private volatile boolean cancelled;

  /** One that nobody watches: an interrupt is noticed when the call has ended. */
  public Cancellation() {
    this(null);
  }

  /** One whose calls end when the thread that waits for them is interrupted. */
  public Cancellation(InterruptWatch watch) {
    this.watch = watch;
  }

  /** Cancels the calls under way, and all to come. */
  public void cancel() {
    cancelled = true;
    calls.forEach(Calls::cancel);
  }

  /** Whether it has been cancelled. */
  public boolean cancelled() {
    return cancelled;
  }

  void begin(Call call) {
    calls.add(call);
    if (watch != null) {
      watch.begin(call);
    }
    if (cancelled) {
      Calls.cancel(call);
    }
  }

  void end(Call call) {
    calls.remove(call);
    if (watch != null) {
      watch.end(call);
    }
  }
}
