package vn.tthc.sdk.outbox.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** Tells the listener and the log what happens. Thread-safe. */
public final class Told {

  private static final Logger LOG = LoggerFactory.getLogger(Told.class);

  private final OutboxListener listener;

  /** Tells this listener. */
  public Told(OutboxListener listener) {
    this.listener = listener;
  }

  /**
   * Changes have come to another state.
   *
   * @param written those whose state was written
   * @param all of them; the rest was taken over by another node
   */
  void settled(List<Settled> written, List<Settled> all) {
    Instant now = Instant.now();
    for (Settled one : written) {
      OutboxItem item = one.item(now);
      tell(to -> to.itemChanged(item));
      if (item.isBlocking()) {
        LOG.warn(
            "{} {} of dossier {} holds it up: {}",
            item.kind(),
            item.id(),
            item.dossier(),
            item.state());
        tell(to -> to.dossierBlocked(item));
      }
    }
    if (written.size() < all.size()) {
      Set<Settled> ours = new HashSet<>(written);
      all.stream()
          .filter(one -> !ours.contains(one))
          .forEach(
              one ->
                  LOG.warn(
                      "{} {} of dossier {} came to {} after another node had taken it over:"
                          + " the portal may have it twice",
                      one.claim().head().kind(),
                      one.claim().head().id(),
                      Codec.code(one.claim().head().dossier()),
                      one.state()));
    }
  }

  /** An operator's order was carried out. */
  void ordered(OutboxItem item) {
    tell(to -> to.itemChanged(item));
  }

  void shardTaken(int shard) {
    tell(to -> to.shardTaken(shard));
  }

  void shardLeft(int shard, boolean lost) {
    if (lost) {
      LOG.warn("Shard {} was taken over by another node", shard);
    }
    tell(to -> to.shardLeft(shard, lost));
  }

  void degraded(List<String> what) {
    if (what.isEmpty()) {
      LOG.info("The outbox is no longer degraded");
    } else {
      LOG.warn("The outbox is degraded: {}", String.join("; ", what));
    }
    tell(to -> to.degraded(what));
  }

  private void tell(Consumer<OutboxListener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException | Error e) {
      LOG.warn("A listener of the outbox failed", Stripped.of(e));
    }
  }
}
