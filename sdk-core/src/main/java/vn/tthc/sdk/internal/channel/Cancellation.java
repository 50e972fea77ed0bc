package vn.tthc.sdk.internal.channel;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Stops what is under way for one caller and keeps more from starting. Thread-safe. */
public final class Cancellation {

  private final @Nullable InterruptWatch watch;

  // Guarded by itself. One or two as a rule: made for every call, so it is to cost little.
  private final List<Call> calls = new ArrayList<>(2);
  private volatile boolean cancelled;

  /** One that nobody watches: an interrupt is noticed when the call has ended. */
  public Cancellation() {
    this(null);
  }

  /** One whose calls end when the thread that waits for them is interrupted. */
  public Cancellation(@Nullable InterruptWatch watch) {
    this.watch = watch;
  }

  /** Cancels the calls under way, and all to come. */
  public void cancel() {
    List<Call> underWay;
    synchronized (calls) {
      cancelled = true;
      underWay = List.copyOf(calls);
    }
    underWay.forEach(Calls::cancel);
  }

  /** Whether it has been cancelled. */
  public boolean cancelled() {
    return cancelled;
  }

  void begin(Call call) {
    synchronized (calls) {
      calls.add(call);
    }
    if (watch != null) {
      watch.begin(call);
    }
    if (cancelled) {
      Calls.cancel(call);
    }
  }

  void end(Call call) {
    synchronized (calls) {
      calls.remove(call);
    }
    if (watch != null) {
      watch.end(call);
    }
  }
}
