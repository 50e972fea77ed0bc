package vn.tthc.sdk.testing;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts who is inside. Taking a request in and closing exclude each other, so after {@link #close}
 * and {@link #awaitEmpty} nobody is inside and nobody gets in.
 */
final class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private boolean open;
  private int inside;
  private long entered;

  /** Lets one in, unless the gate is closed. */
  boolean enter() {
    lock.lock();
    try {
      if (!open) {
        return false;
      }
      inside++;
      entered++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inside--;
      if (inside == 0) {
        empty.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  void open() {
    lock.lock();
    try {
      open = true;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      open = false;
    } finally {
      lock.unlock();
    }
  }

  void awaitEmpty() {
    lock.lock();
    try {
      while (inside > 0) {
        empty.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  boolean isOpen() {
    lock.lock();
    try {
      return open;
    } finally {
      lock.unlock();
    }
  }

  int inside() {
    lock.lock();
    try {
      return inside;
    } finally {
      lock.unlock();
    }
  }

  long entered() {
    lock.lock();
    try {
      return entered;
    } finally {
      lock.unlock();
    }
  }
}
