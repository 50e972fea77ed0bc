package vn.tthc.sdk.internal.channel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;

/** Stops what is under way for one caller and keeps more from starting. Thread-safe. */
public final class Cancellation {

  private final Set<Call> calls = ConcurrentHashMap.newKeySet();
  private volatile boolean cancelled;

  /** Cancels the calls under way, and all to come. */
  public void cancel() {
    cancelled = true;
    calls.forEach(Call::cancel);
  }

  /** Whether it has been cancelled. */
  public boolean cancelled() {
    return cancelled;
  }

  void begin(Call call) {
    calls.add(call);
    if (cancelled) {
      call.cancel();
    }
  }

  void end(Call call) {
    calls.remove(call);
  }
}
