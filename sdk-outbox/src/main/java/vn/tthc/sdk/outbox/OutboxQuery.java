package vn.tthc.sdk.outbox;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to list. Immutable.
 *
 * @param states only those in one of these states
 * @param dossier only those of this dossier; null for all
 * @param after only those with a larger id: for the next page
 * @param limit how many at most, from 1 to 10,000
 */
public record OutboxQuery(Set<ItemState> states, @Nullable String dossier, long after, int limit) {

  private static final int MOST = 10_000;

  /** Copies the set, and refuses an odd limit. */
  public OutboxQuery {
    states = Set.copyOf(states);
    if (states.isEmpty()) {
      throw new IllegalArgumentException("Name at least one state.");
    }
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A list has from 1 to 10000 entries, not " + limit + ".");
    }
  }

  /** The first hundred changes that are not over. */
  public static OutboxQuery open() {
    EnumSet<ItemState> states = EnumSet.allOf(ItemState.class);
    states.removeIf(ItemState::isOver);
    return new OutboxQuery(states, null, 0, 100);
  }

  /** All changes of a dossier, as many as a list has. */
  public static OutboxQuery dossier(String code) {
    return new OutboxQuery(EnumSet.allOf(ItemState.class), code, 0, MOST);
  }

  /** Only those in these states. */
  public OutboxQuery in(ItemState first, ItemState... others) {
    return new OutboxQuery(EnumSet.of(first, others), dossier, after, limit);
  }

  /** Only those with a larger id. */
  public OutboxQuery after(long id) {
    return new OutboxQuery(states, dossier, id, limit);
  }

  /** So many at most. */
  public OutboxQuery limit(int count) {
    return new OutboxQuery(states, dossier, after, count);
  }
}
