package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.internal.DaemonThreads;

/**
 * The threads that a client has beside those of its callers and its batches: one that knows the
 * time and never waits for anything else, and a few for probes and for sessions and tokens that are
 * renewed ahead of their end. After {@link #close} nothing runs any more. Thread-safe.
 */
final class BackgroundThreads implements Executor, AutoCloseable {

  private static final int MOST = 8;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("tthc-timer"));
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          0,
          MOST,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          DaemonThreads.named("tthc-background"));

  /**
   * Runs it now; refuses when all are busy, as nothing here is worth standing in line for, and when
   * the system gives no more threads.
   */
  @Override
  public void execute(Runnable task) {
    try {
      workers.execute(task);
    } catch (OutOfMemoryError e) {
      throw new RejectedExecutionException("no thread to be had", e);
    }
  }

  /** Runs it later, and later still while all are busy. */
  void after(Duration delay, Runnable task) {
    atTick(
        delay,
        () -> {
          try {
            execute(task);
          } catch (RejectedExecutionException e) {
            after(delay, task);
          }
        });
  }

  /** Runs it later on the thread that must not wait. */
  void atTick(Duration delay, Runnable task) {
    try {
      var unused = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile: nobody waits for it any more.
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    workers.shutdownNow();
  }
}
