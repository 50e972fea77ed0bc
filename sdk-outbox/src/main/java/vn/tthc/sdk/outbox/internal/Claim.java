package vn.tthc.sdk.outbox.internal;

import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.ItemState;

/**
 * A change that this node is sending.
 *
 * @param head it was
 * @param change it is; null when it cannot be read
 * @param fault why it cannot be read; empty when it can
 */
record Claim(Head head, @Nullable Change change, String fault) {

  boolean isReadable() {
    return change != null;
  }

  /** Whether it may have been sent before by somebody who did not come to know how it ended. */
  boolean inDoubt() {
    return head.state() == ItemState.UNKNOWN;
  }

  /** Leaves the content out. */
  @Override
  public String toString() {
    return "Claim[" + head.id() + ", " + head.kind() + "]";
  }
}
