package vn.tthc.sdk.outbox.internal;

import java.util.concurrent.CompletableFuture;

/** A worker that asks for a shard once. */
final class WaitingWorker {

  private final CompletableFuture<Lease> lease = new CompletableFuture<>();
  private final Thread thread;

  private WaitingWorker(Schedule schedule) {
    thread = new Thread(() -> ask(schedule), "waiting-worker");
    thread.setDaemon(true);
  }

  /** Has asked already: it got a shard, or waits for one. */
  static WaitingWorker of(Schedule schedule) {
    WaitingWorker worker = new WaitingWorker(schedule);
    worker.thread.start();
    worker.settle();
    return worker;
  }

  private void ask(Schedule schedule) {
    try {
      lease.complete(schedule.take());
    } catch (InterruptedException | RuntimeException e) {
      lease.completeExceptionally(e);
    }
  }

  private void settle() {
    while (!lease.isDone() && thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  /** Whether it was given nothing so far, and waits. */
  boolean hasNothing() {
    settle();
    return !lease.isDone();
  }

  /** The shard that it gets. */
  Lease got() {
    return lease.join();
  }
}
