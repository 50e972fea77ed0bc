package vn.tthc.sdk.outbox;

import java.util.List;

/**
 * What comparing with the portal's look-up showed (it tells whether a dossier is there, not what
 * all of it says). Immutable.
 *
 * @param present how many dossiers the portal has
 * @param missing dossiers that were acknowledged and that the portal does not have
 * @param open dossiers with changes that are not over: not judged
 * @param failed dossiers that could not be looked up, with the reason
 */
public record Reconciliation(
    long present, List<String> missing, List<String> open, List<String> failed) {

  /** Copies the lists. */
  public Reconciliation {
    missing = List.copyOf(missing);
    open = List.copyOf(open);
    failed = List.copyOf(failed);
  }

  /** Whether every dossier was looked up and is there. */
  public boolean isClean() {
    return missing.isEmpty() && failed.isEmpty();
  }
}
