package vn.tthc.sdk.outbox.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;

/**
 * What became of a change that was taken out.
 *
 * @param claim what was taken out
 * @param state it comes to
 * @param delay until it is sent again; null for never, or not before somebody says so
 * @param attempts without an answer so far
 * @param maybeDoubled whether the portal may have got it more than once
 * @param exchangeId empty when no exchange carried it
 * @param code the portal's; empty when there is none
 * @param reason in our words; empty when there is nothing to say
 * @param portalMessage empty when there is none
 */
record Settled(
    Claim claim,
    ItemState state,
    @Nullable Duration delay,
    int attempts,
    boolean maybeDoubled,
    String exchangeId,
    String code,
    String reason,
    String portalMessage) {

  /** One that nothing was sent of. */
  static Settled unsent(Claim claim, ItemState state, @Nullable Duration delay, String reason) {
    Head head = claim.head();
    return new Settled(
        claim, state, delay, head.attempts(), head.maybeDoubled(), "", "", reason, "");
  }

  /** As others see it. */
  OutboxItem item(Instant now) {
    Head head = claim.head();
    return new OutboxItem(
        head.id(),
        Codec.code(head.dossier()),
        head.kind(),
        head.key(),
        state,
        attempts,
        delay == null ? null : now.plus(delay),
        maybeDoubled,
        exchangeId,
        code,
        reason,
        portalMessage,
        head.enqueuedAt(),
        now);
  }

  /** Leaves content and the portal's words out. */
  @Override
  public String toString() {
    return "Settled[" + claim + ", " + state + "]";
  }
}
