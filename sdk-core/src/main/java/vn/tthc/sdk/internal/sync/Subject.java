package vn.tthc.sdk.internal.sync;

import java.util.ArrayDeque;
import java.util.Deque;

/** A dossier or a feedback with its changes in the caller's order. Used by one thread at a time. */
final class Subject {

  /** Dossiers and feedback are told apart, should their codes ever be equal. */
  record Key(boolean feedback, String code) {}

  private final Deque<Pending> waiting = new ArrayDeque<>();
  private boolean blocked;

  Deque<Pending> waiting() {
    return waiting;
  }

  /** Whether its last snapshot did not get through, so that its steps would hang in the air. */
  boolean blocked() {
    return blocked;
  }

  void rootEnded(boolean accepted) {
    blocked = !accepted;
  }
}
