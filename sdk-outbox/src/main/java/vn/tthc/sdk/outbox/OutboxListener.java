package vn.tthc.sdk.outbox;

import java.util.List;

/**
 * Is told what becomes of changes; metrics and alarms hang here. Methods are called on the outbox's
 * threads, several at a time: implementations must be thread-safe and quick. What they throw is
 * logged and goes no further.
 */
public interface OutboxListener {

  /**
   * A change was sent, or an operator's order for it carried out, and what it came to is committed.
   * Not told: that it is being sent, that a later snapshot went in its place, that it goes on after
   * its node was lost; {@link Outbox#status} counts these too.
   */
  default void itemChanged(OutboxItem item) {}

  /** A change holds up its dossier until somebody does something. */
  default void dossierBlocked(OutboxItem item) {}

  /** This node sends the changes of a shard from now on. */
  default void shardTaken(int shard) {}

  /** Another node may send the changes of a shard from now on; unexpected when it was lost. */
  default void shardLeft(int shard, boolean lost) {}

  /**
   * Something is about to go wrong, or the list of it has changed; empty when all is well again.
   */
  default void degraded(List<String> what) {}
}
