package vn.tthc.sdk.outbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operator ordered for one change, and what became of it. The node that owns the change
 * carries it out and writes it into the exchange log first. Immutable.
 *
 * @param id of the order
 * @param item id of the change
 * @param action what to do
 * @param who ordered it
 * @param why it was ordered
 * @param orderedAt when, by the database's clock
 * @param doneAt when it was carried out or turned down; null while no node has come to it
 * @param result {@code done}, or why it was turned down; empty while it waits
 */
public record OutboxOrder(
    long id,
    long item,
    Action action,
    String who,
    String why,
    Instant orderedAt,
    @Nullable Instant doneAt,
    String result) {

  /** The {@code result} of an order that was carried out. */
  public static final String DONE = "done";

  /** Refuses null where null means nothing. */
  public OutboxOrder {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(orderedAt, "orderedAt");
    Objects.requireNonNull(result, "result");
  }

  /** Whether a node has come to it. */
  public boolean isSettled() {
    return doneAt != null;
  }

  /** Whether it was carried out. */
  public boolean isDone() {
    return DONE.equals(result);
  }
}
