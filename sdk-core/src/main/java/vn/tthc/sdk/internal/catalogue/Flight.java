package vn.tthc.sdk.internal.catalogue;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one of many threads fetch what all of them need; the others wait and share what comes of it,
 * a failure too: fifty fetches one after the other would take fifty deadlines. Thread-safe.
 */
final class Flight<T> {

  private final CountDownLatch landed = new CountDownLatch(1);
  private volatile @Nullable T brought;
  private volatile @Nullable RuntimeException failure;

  /** Fetches it for all. */
  T lead(Supplier<T> journey) {
    try {
      T found = journey.get();
      brought = found;
      return found;
    } catch (RuntimeException e) {
      // An interrupt is the leader's own affair: another takes over.
      failure = Thread.currentThread().isInterrupted() ? null : e;
      throw e;
    } finally {
      landed.countDown();
    }
  }

  /** What the leader brought; null when it says nothing about the portal. */
  @Nullable T follow() throws InterruptedException {
    landed.await();
    if (failure != null) {
      throw failure;
    }
    return brought;
  }
}
