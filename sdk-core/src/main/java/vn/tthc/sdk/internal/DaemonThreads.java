package vn.tthc.sdk.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that tell by their names what they are for, and keep no program from ending. */
public final class DaemonThreads {

  private DaemonThreads() {}

  /** All of this name. */
  public static ThreadFactory named(String name) {
    return task -> thread(task, name);
  }

  /** Of this name, a dash and a number, from 1 up. */
  public static ThreadFactory numbered(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> thread(task, name + "-" + number.incrementAndGet());
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
