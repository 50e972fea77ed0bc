package vn.tthc.sdk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a long sync is. Immutable.
 *
 * @param counts how many items ended each way so far; an entry for every outcome
 * @param resumed how many of those were accepted in an earlier run, as the checkpoint says
 * @param complete whether all changes have been read and accounted for
 */
public record SyncProgress(Map<Outcome, Long> counts, long resumed, boolean complete) {

  /** Copies the map and fills it up. */
  public SyncProgress {
    Map<Outcome, Long> all = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      all.put(outcome, counts.getOrDefault(outcome, 0L));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** How many items ended so. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** How many items are accounted for. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether all changes were read and every one was accepted. */
  public boolean allAccepted() {
    return complete && count(Outcome.ACCEPTED) == total();
  }
}
