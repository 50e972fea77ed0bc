package vn.tthc.sdk.outbox;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.model.Change;

/**
 * Changes on their way to the portal, kept in the agency's database until the portal has answered.
 * Make one a process, keep it, share it between threads, close it at the end. Methods without a
 * connection use one of the outbox's own and throw {@link OutboxException} when the database fails.
 */
public interface Outbox extends AutoCloseable {

  /** Collects options for an outbox. */
  static OutboxBuilder builder() {
    return new OutboxBuilder();
  }

  /**
   * Enqueues changes in the caller's transaction: they are sent once it commits, and never if it
   * does not. Within a dossier they are sent in the order of the list, and after everything that
   * was enqueued for it in transactions that ended before. What our check finds is told when the
   * change is sent, so that a fault in it does not stop the agency's own work.
   *
   * <p>Other transactions that enqueue for the same dossiers wait until this one ends. At isolation
   * levels above READ COMMITTED they fail instead (SQLSTATE 40001), as all concurrent writes do
   * there, and are to be repeated as a whole.
   *
   * @param connection with auto-commit off; not committed, rolled back or closed
   * @param changes none may be null
   * @throws IllegalArgumentException when the connection commits by itself, or a change has no key
   *     (dossier or feedback code) or cannot be written as JSON; nothing was enqueued then
   * @throws OutboxException when the database failed; roll back then
   */
  void enqueue(Connection connection, Collection<? extends Change> changes);

  /**
   * As {@link #enqueue(Connection, Collection)}, once for a key: safe to repeat after a commit
   * whose answer was lost.
   *
   * @param key the agency's own for this change, such as the number of a row in its journal; from 1
   *     to 200 characters
   * @return false when the same change stands under the key already, and nothing was enqueued
   * @throws KeyConflictException when another change stands under the key; the transaction is as it
   *     was
   */
  boolean enqueue(Connection connection, String key, Change change);

  /**
   * Hints that a transaction with changes has been committed, so that they are sent without the
   * milliseconds until it is noticed. Never needed.
   */
  void committed();

  /** How the outbox stands, with all nodes. Counts every row: not meant to be polled. */
  OutboxStatus status();

  /** Changes by id, without their content. */
  List<OutboxItem> list(OutboxQuery query);

  /** One change, without its content. */
  Optional<OutboxItem> find(long id);

  /**
   * One change as it is sent; personal data.
   *
   * @throws IllegalArgumentException when this version of the SDK cannot read what was stored
   */
  Optional<Change> content(long id);

  /**
   * Orders something for a change. The node that owns it writes the order into the exchange log and
   * carries it out, within a second as a rule; until one runs the order waits.
   *
   * @param who orders it; stands in the exchange log
   * @param why it is ordered; stands in the exchange log: no personal data
   * @return the order; see {@link #order}
   * @throws IllegalArgumentException when there is no such change, or a text is blank or too long
   */
  OutboxOrder order(long item, Action action, String who, String why);

  /** What became of an order. */
  Optional<OutboxOrder> order(long id);

  /**
   * Looks up at the portal each dossier whose snapshot it acknowledged in a period. Takes one
   * exchange a dossier.
   *
   * @param from of the period
   * @param to its end, exclusive
   * @throws IllegalStateException when this outbox has no portal
   */
  Reconciliation reconcile(Instant from, Instant to);

  /**
   * Removes changes that have been over for so long, with their keys: a key that comes again then
   * is new.
   *
   * @return how many were removed
   */
  long purge(Duration age);

  /**
   * Ends sending: what is under way gets 70 seconds for its answer, ten more than the client's
   * usual deadline, then others may take over. What has no answer by then stays in doubt and is
   * sent again. Neither the portal client nor the data source is closed.
   */
  @Override
  void close();
}
