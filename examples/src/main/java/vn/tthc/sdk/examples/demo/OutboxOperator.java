package vn.tthc.sdk.examples.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.sdk.outbox.Action;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxQuery;

/**
 * Plays the operator: once nothing moves any more, what is refused is discarded, and what may have
 * arrived is sent again. Used by one thread.
 */
final class OutboxOperator {

  private static final String WHO = "demo";

  private final Outbox outbox;
  private final Map<Long, Instant> ordered = new HashMap<>();
  private long discarded;

  OutboxOperator(Outbox outbox) {
    this.outbox = outbox;
  }

  long discarded() {
    return discarded;
  }

  /** Looks whether anything moves, and orders when nothing does; whether it ordered. */
  boolean look() {
    List<OutboxItem> open = outbox.list(OutboxQuery.open().limit(10_000));
    List<OutboxItem> blocking = open.stream().filter(OutboxItem::isBlocking).toList();
    Set<String> blocked = blocking.stream().map(OutboxItem::dossier).collect(Collectors.toSet());
    if (blocking.isEmpty() || !open.stream().allMatch(item -> blocked.contains(item.dossier()))) {
      return false;
    }
    long before = ordered.size();
    blocking.forEach(this::order);
    return ordered.size() > before;
  }

  private void order(OutboxItem item) {
    if (item.changedAt().equals(ordered.get(item.id()))) {
      return;
    }
    ordered.put(item.id(), item.changedAt());
    boolean refused = item.state() == ItemState.REFUSED;
    outbox.order(
        item.id(),
        refused ? Action.DISCARD : Action.RETRY,
        WHO,
        refused ? "the export cannot be corrected here" : "it may be missing at the portal");
    discarded += refused ? 1 : 0;
  }
}
