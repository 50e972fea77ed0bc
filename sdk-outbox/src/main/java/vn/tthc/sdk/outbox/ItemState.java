package vn.tthc.sdk.outbox;

/** Where a change in the outbox stands. */
public enum ItemState {
  /** It waits for its turn. */
  NEW,
  /** A node is sending it. */
  SENDING,
  /**
   * It may have reached the portal: nobody answered, or the node that sent it was lost. It is sent
   * again where the client's rule allows that; a step that may not be repeated waits for an
   * operator.
   */
  UNKNOWN,
  /** It did not reach the portal, and will be sent again at its next moment. */
  RETRY,
  /** The portal accepted it. */
  ACKNOWLEDGED,
  /**
   * The portal said no, or our own check found an error. Later changes of its dossier wait until a
   * corrected snapshot is enqueued, or an operator retries or discards it.
   */
  REFUSED,
  /** A later snapshot of its dossier went in its place. */
  SUPERSEDED,
  /** An operator ordered that it is not sent. */
  DISCARDED;

  /** Whether it is over: nothing more happens to it by itself. */
  public boolean isOver() {
    return this == ACKNOWLEDGED || this == SUPERSEDED || this == DISCARDED;
  }
}
