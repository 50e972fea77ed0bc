package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;

/**
 * Gives an interrupt its meaning while a thread waits for an answer: reading a socket takes no
 * notice of one, so a glance at the threads that wait cancels the calls of those that were
 * interrupted. Handing every call to another thread would cost more than the call. Thread-safe.
 */
public final class InterruptWatch {

  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Map<Call, Thread> waiting = new ConcurrentHashMap<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final BackgroundThreads threads;

  InterruptWatch(BackgroundThreads threads) {
    this.threads = threads;
  }

  void begin(Call call) {
    waiting.put(call, Thread.currentThread());
    if (!scheduled.get() && scheduled.compareAndSet(false, true)) {
      schedule();
    }
  }

  void end(Call call) {
    waiting.remove(call);
  }

  private void schedule() {
    threads.atTick(GLANCE, this::glance);
  }

  private void glance() {
    waiting.forEach(
        (call, thread) -> {
          if (thread.isInterrupted()) {
            Calls.cancel(call);
          }
        });
    scheduled.set(false);
    if (!waiting.isEmpty() && scheduled.compareAndSet(false, true)) {
      schedule();
    }
  }
}
