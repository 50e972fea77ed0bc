package vn.tthc.sdk.outbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change in the outbox, without its content. Immutable.
 *
 * @param id its number in the outbox
 * @param dossier dossier or feedback code
 * @param kind simple name of the record, such as {@code DossierStep}
 * @param key the agency's own key; empty when it gave none
 * @param state where it stands
 * @param attempts how often it was sent without an answer, but for outages
 * @param nextAt when it is sent again; null when that is now, never, or waits for an operator
 * @param maybeDoubled whether the portal may have got it more than once
 * @param exchangeId the exchange that carried it last, as it stands in the exchange log; empty when
 *     none did
 * @param code the portal's error code when it refused, else empty
 * @param reason why it is not acknowledged, in our words; empty when there is nothing to say
 * @param portalMessage the portal's own words when it refused, else empty; they may name people:
 *     show them to the officer, do not log them
 * @param enqueuedAt when it was enqueued, by the database's clock
 * @param changedAt when it came to this state, by the database's clock
 */
public record OutboxItem(
    long id,
    String dossier,
    String kind,
    String key,
    ItemState state,
    int attempts,
    @Nullable Instant nextAt,
    boolean maybeDoubled,
    String exchangeId,
    String code,
    String reason,
    String portalMessage,
    Instant enqueuedAt,
    Instant changedAt) {

  /** Refuses null where null means nothing. */
  public OutboxItem {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(exchangeId, "exchangeId");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(portalMessage, "portalMessage");
    Objects.requireNonNull(enqueuedAt, "enqueuedAt");
    Objects.requireNonNull(changedAt, "changedAt");
  }

  /** Whether it holds up its dossier until somebody does something. */
  public boolean isBlocking() {
    return state == ItemState.REFUSED || state == ItemState.UNKNOWN && nextAt == null;
  }

  /** Leaves the portal's words out. */
  @Override
  public String toString() {
    return "OutboxItem[" + id + ", " + dossier + ", " + kind + ", " + state + ", " + reason + "]";
  }
}
