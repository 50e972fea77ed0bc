package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  static final String DONE = "done";

  private static final String SELECT =
      "SELECT id, item, action, who, why, ordered_at, done_at, result FROM ${prefix}_order ";

  private final Database database;
  private final Items items;

  Orders(Database database, Items items) {
    this.database = database;
    this.items = items;
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
    String name = "outbox." + action.name().toLowerCase(java.util.Locale.ROOT);
    return new LogNote(name, who, why, List.of(item.dossier()));
  }

  private long insert(Connection connection, long item, Action action, String who, String why)
      throws SQLException {
    long id = nextId(connection);
    String sql =
        "INSERT INTO ${prefix}_order (id, item, shard, action, who, why, ordered_at)"
            + " SELECT ?, id, shard, ?, ?, ?, CURRENT_TIMESTAMP FROM ${prefix} WHERE id = ?";
    try (PreparedStatement statement = prepare(connection, sql)) {
      statement.setLong(1, id);
      statement.setString(2, action.name());
      statement.setString(3, who);
      statement.setString(4, why);
      statement.setLong(5, item);
      statement.executeUpdate();
    }
    return id;
  }

  private long nextId(Connection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection, database.dialect().nextId());
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  Optional<OutboxOrder> find(long id) {
    return database.orFail("Looking for an order", connection -> find(connection, id));
  }

  private Optional<OutboxOrder> find(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement = prepare(connection, SELECT + "WHERE id = ?")) {
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
                Items.instant(rows, "done_at"),
                rows.getString("result") == null ? "" : rows.getString("result")));
      }
      return orders;
    }
  }

  /** The orders that wait in these shards, oldest first. */
  List<OutboxOrder> waiting(Collection<Integer> shards) throws SQLException {
    return database.transact(
        connection -> {
          String sql = SELECT + "WHERE done_at IS NULL AND shard = ANY(?) ORDER BY id";
          try (PreparedStatement statement = prepare(connection, sql)) {
            statement.setArray(1, connection.createArrayOf("INTEGER", shards.toArray()));
            return read(statement);
          }
        });
  }

  /**
   * Carries an order out: into the log first, so that it stands there whatever comes next. One for
   * a change that is being sent waits until that has ended.
   *
   * @return the change as it is now; empty when the order waits or was turned down
   */
  Optional<OutboxItem> carryOut(OutboxOrder order, PortalClient portal) throws SQLException {
    Optional<OutboxItem> item = items.find(order.item());
    if (item.isEmpty()) {
      settle(order, "the change is no longer there");
      return Optional.empty();
    }
    if (item.get().state() == ItemState.SENDING) {
      return Optional.empty();
    }
    portal.note(note(item.get(), order.action(), order.who(), order.why()));
    return database.transact(
        connection -> {
          // Keeps workers and other nodes from taking the change out meanwhile.
          lockShard(connection, order.item());
          boolean done = Ordered.apply(connection, database, order, item.get());
          settle(
              connection,
              order,
              done ? DONE : "not possible for a change that is " + item.get().state());
          return done ? items.find(connection, order.item()) : Optional.<OutboxItem>empty();
        });
  }

  private void lockShard(Connection connection, long item) throws SQLException {
    String sql =
        "SELECT fence FROM ${prefix}_shard"
            + " WHERE shard = (SELECT shard FROM ${prefix} WHERE id = ?) FOR UPDATE";
    try (PreparedStatement statement = prepare(connection, sql)) {
      statement.setLong(1, item);
      statement.executeQuery().close();
    }
  }

  private void settle(OutboxOrder order, String result) throws SQLException {
    database.transact(
        connection -> {
          settle(connection, order, result);
          return null;
        });
  }

  private void settle(Connection connection, OutboxOrder order, String result) throws SQLException {
    String sql = "UPDATE ${prefix}_order SET done_at = CURRENT_TIMESTAMP, result = ? WHERE id = ?";
    try (PreparedStatement statement = prepare(connection, sql)) {
      statement.setString(1, result);
      statement.setLong(2, order.id());
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(database.names().in(sql));
  }
}
