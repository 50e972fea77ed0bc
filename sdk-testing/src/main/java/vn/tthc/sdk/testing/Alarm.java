package vn.tthc.sdk.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does things later, by the portal's clock, which tests may turn. It has a thread only while
 * something is put off.
 */
final class Alarm {
  private static final long TICK_MILLIS = 5;

  private record Task(Instant due, Runnable work) {}

  private final Clock clock;
  private final ReentrantLock working = new ReentrantLock();

  // Guarded by this.
  private final List<Task> tasks = new ArrayList<>();
  private boolean watched;
  private boolean hurried;

  Alarm(Clock clock) {
    this.clock = clock;
  }

  /** Does it when the time has come; at once if nothing is put off any more. */
  void at(Instant due, Runnable work) {
    if (!putOff(due, work)) {
      work.run();
    }
  }

  private synchronized boolean putOff(Instant due, Runnable work) {
    if (hurried) {
      return false;
    }
    tasks.add(new Task(due, work));
    if (!watched) {
      watched = true;
      Thread thread = new Thread(this::watch, "mock-portal-alarm");
      thread.setDaemon(true);
      thread.start();
    }
    return true;
  }

  /** Does at once all that was put off, and puts nothing off any more. */
  void hurry() {
    synchronized (this) {
      hurried = true;
    }
    doWhatIsDue();
  }

  /** Puts off again. */
  synchronized void calm() {
    hurried = false;
  }

  private void watch() {
    while (tick()) {
      doWhatIsDue();
    }
  }

  /** Waits a little; false when there is nothing left to wait for. */
  @SuppressWarnings("WaitNotInLoop") // Woken early, it looks early.
  private synchronized boolean tick() {
    watched = !tasks.isEmpty();
    if (watched) {
      try {
        wait(TICK_MILLIS);
      } catch (InterruptedException e) {
        throw new IllegalStateException("Nobody interrupts this thread.", e);
      }
    }
    return watched;
  }

  private void doWhatIsDue() {
    working.lock();
    try {
      due().forEach(Alarm::work);
    } finally {
      working.unlock();
    }
  }

  /** One that fails is told as Java tells it, and keeps no other from its time. */
  private static void work(Task task) {
    try {
      task.work().run();
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private synchronized List<Task> due() {
    Instant now = clock.instant();
    List<Task> due =
        tasks.stream()
            .filter(task -> hurried || !task.due().isAfter(now))
            .sorted(Comparator.comparing(Task::due))
            .toList();
    tasks.removeAll(due);
    return due;
  }
}
