package vn.tthc.sdk.outbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How an outbox stands. Immutable.
 *
 * @param counts how many changes are in each state; those that are over too
 * @param oldest how long the oldest change has been in the outbox, by state; without the states
 *     that are over, and those that nothing is in
 * @param blockedDossiers how many dossiers wait for somebody
 * @param nodes the nodes that send, by name
 * @param degraded what is about to go wrong; empty when nothing is
 */
public record OutboxStatus(
    Map<ItemState, Long> counts,
    Map<ItemState, Duration> oldest,
    long blockedDossiers,
    List<String> nodes,
    List<String> degraded) {

  /** Copies the collections and fills the counts up. */
  public OutboxStatus {
    Map<ItemState, Long> all = new EnumMap<>(ItemState.class);
    for (ItemState state : ItemState.values()) {
      all.put(state, counts.getOrDefault(state, 0L));
    }
    counts = Map.copyOf(all);
    oldest = Map.copyOf(oldest);
    nodes = List.copyOf(nodes);
    degraded = List.copyOf(degraded);
  }

  /** How many changes are in this state. */
  public long count(ItemState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many changes are not over: waiting, on their way, or held up. */
  public long open() {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isOver())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
