package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.Action;
import vn.tthc.sdk.outbox.KeyConflictException;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxOrder;
import vn.tthc.sdk.outbox.OutboxQuery;
import vn.tthc.sdk.outbox.OutboxStatus;
import vn.tthc.sdk.outbox.Reconciliation;

/** The outbox on a database. Thread-safe. */
public final class DefaultOutbox implements Outbox {

  private final Database database;
  private final Items items;
  private final Orders orders;
  private final Housekeeping housekeeping;
  private final @Nullable Reconciler reconciler;
  private final @Nullable Sender sender;
  private final Runnable afterwards;

  /**
   * Opens it; tables are checked.
   *
   * @param portal null when this process only enqueues
   * @param afterwards what is done when it is closed
   */
  public DefaultOutbox(
      Database database,
      @Nullable PortalClient portal,
      Setup setup,
      Limits limits,
      Runnable afterwards) {
    this.database = database;
    this.items = new Items(database);
    this.orders = new Orders(database, items, setup.told());
    this.housekeeping = new Housekeeping(database, limits);
    Watch watch = new Watch(housekeeping, setup.told());
    this.reconciler = portal == null ? null : new Reconciler(items, portal);
    this.sender =
        portal != null && setup.sends() ? new Sender(setup, portal, database, orders, watch) : null;
    this.afterwards = afterwards;
  }

  /** Begins to send, where that is this process's part. */
  public void start() {
    if (sender != null) {
      sender.start();
    }
  }

  @Override
  public void enqueue(Connection connection, Collection<? extends Change> changes) {
    List<Row> rows = new ArrayList<>(changes.size());
    for (Change change : changes) {
      rows.add(Row.of(null, Objects.requireNonNull(change, "a change is null: leave it out")));
    }
    // Whoever enqueues for several dossiers locks them in one order, so that two do not wait for
    // each other; within a dossier the caller's order stays.
    rows.sort(Comparator.comparing(Row::dossier));
    insert(connection, rows);
  }

  @Override
  public boolean enqueue(Connection connection, String key, Change change) {
    Row row = Row.of(Objects.requireNonNull(key, "key"), Objects.requireNonNull(change, "change"));
    if (insert(connection, List.of(row)) == 1) {
      return true;
    }
    if (!row.digest().equals(digestOf(connection, key))) {
      throw new KeyConflictException(
          "The key of a "
              + row.kind()
              + " of dossier "
              + change.key()
              + " stands for another change already: give each change a key of its own.");
    }
    return false;
  }

  private int insert(Connection connection, List<Row> rows) {
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalArgumentException(
            "The connection commits by itself: enqueue within the transaction of the change.");
      }
      if (rows.isEmpty()) {
        return 0;
      }
      int inserted = database.dialect().insert(connection, rows);
      if (sender != null) {
        rows.forEach(row -> sender.wake(row.shard()));
      }
      return inserted;
    } catch (SQLException e) {
      throw Database.failure("Nothing was enqueued", e);
    }
  }

  private String digestOf(Connection connection, String key) {
    String sql = database.names().in("SELECT digest FROM ${prefix} WHERE agency_key = ?");
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    } catch (SQLException e) {
      throw Database.failure("The key was not found", e);
    }
  }

  @Override
  public void committed() {
    if (sender != null) {
      sender.wakeAll();
    }
  }

  @Override
  public OutboxStatus status() {
    return items.status(housekeeping.degradedNow());
  }

  @Override
  public List<OutboxItem> list(OutboxQuery query) {
    return items.list(query);
  }

  @Override
  public Optional<OutboxItem> find(long id) {
    return items.find(id);
  }

  @Override
  public Optional<Change> content(long id) {
    return items.content(id);
  }

  @Override
  public OutboxOrder order(long item, Action action, String who, String why) {
    return orders.order(item, action, who, why);
  }

  @Override
  public Optional<OutboxOrder> order(long id) {
    return orders.find(id);
  }

  @Override
  public Reconciliation reconcile(Instant from, Instant to) {
    if (reconciler == null) {
      throw new IllegalStateException("This outbox has no portal to ask: give it one.");
    }
    return reconciler.reconcile(from, to);
  }

  @Override
  public long purge(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("An age is not negative.");
    }
    return housekeeping.purge(age);
  }

  @Override
  public void close() {
    if (sender != null) {
      sender.close();
    }
    afterwards.run();
  }
}
