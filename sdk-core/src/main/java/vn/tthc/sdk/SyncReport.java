package vn.tthc.sdk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts for every change of a sync, in the caller's order. Immutable.
 *
 * @param items one for each change
 */
public record SyncReport(List<SyncItem> items) {

  /** Copies the list. */
  public SyncReport {
    items = List.copyOf(items);
  }

  /** Everything that needs a look: all items that were not accepted. */
  public List<SyncItem> notAccepted() {
    return items.stream().filter(item -> item.outcome() != Outcome.ACCEPTED).toList();
  }

  /** All items that ended so. */
  public List<SyncItem> with(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).toList();
  }

  /** How many items ended so. */
  public long count(Outcome outcome) {
    return counts().getOrDefault(outcome, 0L);
  }

  /** Whether every item was accepted. */
  public boolean allAccepted() {
    return count(Outcome.ACCEPTED) == items.size();
  }

  /** How many items ended each way; an entry for every outcome. */
  public Map<Outcome, Long> counts() {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    Arrays.stream(Outcome.values()).forEach(outcome -> counts.put(outcome, 0L));
    items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
    return counts;
  }

  /** The counts alone. */
  @Override
  public String toString() {
    return "SyncReport" + counts();
  }
}
