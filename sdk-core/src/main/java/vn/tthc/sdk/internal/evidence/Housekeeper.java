package vn.tthc.sdk.internal.evidence;

import java.time.Duration;

/** A thread for what the log needs now and then, and its writers need not wait for. */
final class Housekeeper {

  private static final long MILLIS_BETWEEN_LOOKS = 60_000;

  private final Runnable work;
  private final Thread thread;

  // Guarded by this.
  private boolean wanted;
  private boolean finishing;

  Housekeeper(Runnable work) {
    this.work = work;
    this.thread = new Thread(this::run, "tthc-log");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** There is something to do. */
  synchronized void wake() {
    wanted = true;
    notifyAll();
  }

  private void run() {
    while (isWanted()) {
      work.run();
    }
  }

  /** Waits until there is something to do; false when there will be no more. */
  // Whatever wakes it, it looks: a checkpoint may be due without any traffic.
  @SuppressWarnings("WaitNotInLoop")
  private synchronized boolean isWanted() {
    try {
      if (!wanted && !finishing) {
        wait(MILLIS_BETWEEN_LOOKS);
        wanted = !finishing || wanted;
      }
    } catch (InterruptedException e) {
      return false;
    }
    boolean wasWanted = wanted;
    wanted = false;
    return wasWanted;
  }

  /** Does what is left to do, and waits for that no longer than this; true when all is done. */
  boolean finish(Duration longest) {
    synchronized (this) {
      finishing = true;
      notifyAll();
    }
    return Threads.join(thread, longest);
  }
}
