package vn.tthc.sdk.outbox.internal;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.LogNote;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.Action;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxOrder;

/**
 * What operators order: kept in a table until the owner of the change carries it out, as nobody
 * else may touch the change, or write into the exchange log of a running application. Thread-safe.
 */
final class Orders {

  private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

  private static final String SELECT =
      "SELECT id, item, action, who, why, ordered_at, done_at, result FROM ${prefix}_order ";

  private final Database database;
  private final Items items;
  private final Told told;

  Orders(Database database, Items items, Told told) {
    this.database = database;
    this.items = items;
    this.told = told;
  }

  /** Takes an order in. */
  OutboxOrder order(long item, Action action, String who, String why) {
    OutboxItem ordered =
        items
            .find(item)
            .orElseThrow(() -> new IllegalArgumentException("There is no change " + item + "."));
    // Refuses what the log would refuse when nobody is there any more to be told.
    note(ordered, action, who, why);
    return database.orFail(
        "Taking an order",
        connection -> {
          long id = insert(connection, item, action, who, why);
          return find(connection, id).orElseThrow();
        });
  }

  private static LogNote note(OutboxItem item, Action action, String who, String why) {
    String name = "outbox." + action.name().toLowerCase(Locale.ROOT);
    return new LogNote(name, who, why, List.of(item.dossier()));
  }

  private long insert(Connection connection, long item, Action action, String who, String why)
      throws SQLException {
    long id = database.dialect().nextId(connection);
    String sql =
        "INSERT INTO ${prefix}_order (id, item, shard, action, who, why, ordered_at)"
            + " SELECT ?, id, shard, ?, ?, ?, CURRENT_TIMESTAMP FROM ${prefix} WHERE id = ?";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setLong(1, id);
      statement.setString(2, action.name());
      statement.setString(3, who);
      statement.setString(4, why);
      statement.setLong(5, item);
      statement.executeUpdate();
    }
    return id;
  }

  Optional<OutboxOrder> find(long id) {
    return database.orFail("Looking for an order", connection -> find(connection, id));
  }

  private Optional<OutboxOrder> find(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement =
        database.names().prepare(connection, SELECT + "WHERE id = ?")) {
      statement.setLong(1, id);
      return read(statement).stream().findFirst();
    }
  }

  private static List<OutboxOrder> read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<OutboxOrder> orders = new ArrayList<>();
      while (rows.next()) {
        orders.add(
            new OutboxOrder(
                rows.getLong("id"),
                rows.getLong("item"),
                Action.valueOf(rows.getString("action")),
                rows.getString("who"),
                rows.getString("why"),
                Items.instant(rows, "ordered_at"),
                Items.instantOrNull(rows, "done_at"),
                rows.getString("result") == null ? "" : rows.getString("result")));
      }
      return orders;
    }
  }

  /**
   * Carries out what waits in shards of this node, oldest first.
   *
   * @return whether anything has changed
   */
  boolean carryOut(List<Lease> held, PortalClient portal) throws SQLException {
    boolean changed = false;
    for (Lease lease : waiting(held)) {
      for (OutboxOrder order : waiting(lease)) {
        try {
          changed |= carryOut(order, lease, portal);
        } catch (UncheckedIOException e) {
          LOG.error("Order {} waits, as the exchange log cannot be written", order.id());
        }
      }
    }
    return changed;
  }

  /** The shards with orders: as a rule there are none, and one look tells that. */
  private List<Lease> waiting(List<Lease> held) throws SQLException {
    if (held.isEmpty()) {
      return List.of();
    }
    return database.transact(
        connection -> {
          String sql = "SELECT DISTINCT shard FROM ${prefix}_order WHERE done_at IS NULL";
          try (PreparedStatement statement = database.names().prepare(connection, sql);
              ResultSet rows = statement.executeQuery()) {
            Set<Integer> shards = new HashSet<>();
            while (rows.next()) {
              shards.add(rows.getInt(1));
            }
            return held.stream().filter(lease -> shards.contains(lease.shard())).toList();
          }
        });
  }

  private List<OutboxOrder> waiting(Lease lease) throws SQLException {
    return database.transact(
        connection -> {
          String sql = SELECT + "WHERE done_at IS NULL AND shard = ? ORDER BY id";
          try (PreparedStatement statement = database.names().prepare(connection, sql)) {
            statement.setInt(1, lease.shard());
            return read(statement);
          }
        });
  }

  /**
   * Into the log first, so that it stands there whatever comes next. One for a change that is being
   * sent waits until that has ended.
   */
  private boolean carryOut(OutboxOrder order, Lease lease, PortalClient portal)
      throws SQLException {
    Optional<OutboxItem> item = items.find(order.item());
    if (item.isPresent() && item.get().state() == ItemState.SENDING) {
      return false;
    }
    if (item.isPresent() && Ordered.isPossible(order.action(), item.get().state())) {
      portal.note(note(item.get(), order.action(), order.who(), order.why()));
    }
    Optional<OutboxItem> changed =
        database.transact(connection -> carryOut(connection, order, lease));
    changed.ifPresent(told::ordered);
    return changed.isPresent();
  }

  /** Holds the lease: neither a worker nor another node touches the change meanwhile. */
  private Optional<OutboxItem> carryOut(Connection connection, OutboxOrder order, Lease lease)
      throws SQLException {
    if (!Leases.holds(connection, database.names(), lease)) {
      return Optional.empty();
    }
    Optional<OutboxItem> item = items.find(connection, order.item());
    boolean sending = item.isPresent() && item.get().state() == ItemState.SENDING;
    if (sending || !find(connection, order.id()).map(now -> !now.isSettled()).orElse(false)) {
      return Optional.empty();
    }
    if (item.isEmpty()) {
      settle(connection, order, "the change is no longer there");
      return Optional.empty();
    }
    boolean done = Ordered.apply(connection, database, order, item.get());
    settle(
        connection, order, done ? OutboxOrder.DONE : Ordered.refusal(order.action(), item.get()));
    return done ? items.find(connection, order.item()) : Optional.empty();
  }

  private void settle(Connection connection, OutboxOrder order, String result) throws SQLException {
    String sql = "UPDATE ${prefix}_order SET done_at = CURRENT_TIMESTAMP, result = ? WHERE id = ?";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setString(1, result);
      statement.setLong(2, order.id());
      statement.executeUpdate();
    }
  }
}
