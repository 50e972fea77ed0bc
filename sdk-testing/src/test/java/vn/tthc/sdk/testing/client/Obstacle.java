package vn.tthc.sdk.testing.client;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A portal that takes its time: every data call waits until it is let go. */
final class Obstacle implements AutoCloseable {

  final ScriptedPortal portal = new ScriptedPortal(this::answer);
  private final Semaphore arrivals = new Semaphore(0);
  private final CountDownLatch removed = new CountDownLatch(1);

  private String answer(String body) {
    arrivals.release();
    try {
      removed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ScriptedPortal.ACCEPTED;
  }

  /** Waits until one more stands before it. */
  void awaitReached() throws InterruptedException {
    arrivals.acquire();
  }

  /** Answers all that wait and all to come. */
  void remove() {
    removed.countDown();
  }

  @Override
  public void close() {
    remove();
    portal.close();
  }
}
