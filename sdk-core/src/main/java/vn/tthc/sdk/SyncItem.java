package vn.tthc.sdk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;

/**
 * What became of one change of a sync. Immutable.
 *
 * @param index position in the caller's list, from 0
 * @param change the change itself
 * @param outcome how it ended
 * @param reason why it was not accepted, in our words and without personal data; empty when
 *     accepted
 * @param violations what our check found, warnings too
 * @param code the portal's error code when it refused, else empty
 * @param portalMessage the portal's own words when it refused, else empty; they may name people:
 *     show them to the officer, do not log them
 * @param exchangeId the exchange that carried it, as it stands in the exchange log; empty when it
 *     was never sent
 * @param channel the channel that answered; empty when none did
 * @param possiblyRepeated whether the portal may hold it twice (progress steps only)
 */
public record SyncItem(
    int index,
    Change change,
    Outcome outcome,
    String reason,
    List<Violation> violations,
    String code,
    String portalMessage,
    String exchangeId,
    String channel,
    boolean possiblyRepeated) {

  /** Copies the list and refuses nulls. */
  public SyncItem {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    violations = List.copyOf(violations);
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(portalMessage, "portalMessage");
    Objects.requireNonNull(exchangeId, "exchangeId");
    Objects.requireNonNull(channel, "channel");
  }

  /** What the change is about: dossier code or feedback code; null when the agency gave none. */
  public @Nullable String key() {
    return change.key();
  }

  /** Leaves the portal's words out. */
  @Override
  public String toString() {
    return "SyncItem[" + index + ", " + key() + ", " + outcome + ", " + reason + "]";
  }
}
