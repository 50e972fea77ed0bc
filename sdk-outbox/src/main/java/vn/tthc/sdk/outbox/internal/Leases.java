package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Shares the shards out among the nodes: each node tells in every heartbeat that it lives, keeps
 * what it has, takes what nobody has up to its fair part, and gives back what is more. Goes by the
 * database's clock. Used by one thread.
 */
final class Leases {

  /** What a clock that was set back leaves behind is not waited for. */
  private static final int FAR_AHEAD = 3;

  private final Database database;
  private final String node;
  private final Duration length;
  private final LongSupplier nanos;
  private final Map<Integer, Lease> held = new HashMap<>();

  Leases(Database database, String node, Duration length, LongSupplier nanos) {
    this.database = database;
    this.node = node;
    this.length = length;
    this.nanos = nanos;
  }

  /** A shard as the database has it. */
  private record Shard(int number, String owner, long fence, boolean free) {}

  /** What a heartbeat changed. */
  record Beat(List<Lease> taken, List<Lease> lost, List<Lease> tooMany) {}

  List<Lease> held() {
    return List.copyOf(held.values());
  }

  /** Tells that this node lives, and puts the leases right. */
  Beat beat() throws SQLException {
    long certain = nanos.getAsLong() + length.toNanos() * 9 / 10;
    List<Lease> taken = new ArrayList<>();
    List<Lease> lost = new ArrayList<>();
    List<Lease> kept = new ArrayList<>();
    int fair =
        database.transact(
            connection -> {
              tellAlive(connection);
              renew(connection);
              List<Shard> shards = shards(connection);
              shards.forEach(shard -> sort(shard, kept, lost));
              int part = fairPart(connection, shards.size());
              for (Shard shard : shards) {
                if (kept.size() + taken.size() < part && shard.free() && take(connection, shard)) {
                  taken.add(new Lease(shard.number(), shard.fence() + 1, nanos));
                }
              }
              return part;
            });
    lost.forEach(lease -> held.remove(lease.shard(), lease));
    lost.forEach(Lease::lose);
    taken.forEach(lease -> held.put(lease.shard(), lease));
    held.values().forEach(lease -> lease.certainUntil(certain));
    return new Beat(taken, lost, kept.subList(Math.min(fair, kept.size()), kept.size()));
  }

  private void sort(Shard shard, List<Lease> kept, List<Lease> lost) {
    Lease lease = held.get(shard.number());
    if (lease == null) {
      return;
    }
    boolean ours = node.equals(shard.owner()) && shard.fence() == lease.fence();
    (ours ? kept : lost).add(lease);
  }

  private void tellAlive(Connection connection) throws SQLException {
    String later = database.dialect().later();
    String update = "UPDATE ${prefix}_node SET expires_at = " + later + " WHERE node = ?";
    String insert = "INSERT INTO ${prefix}_node (expires_at, node) VALUES (" + later + ", ?)";
    if (execute(connection, update, length.toMillis(), node) == 0) {
      execute(connection, insert, length.toMillis(), node);
      execute(connection, "DELETE FROM ${prefix}_node WHERE expires_at < " + later, -DAY);
    }
  }

  private static final long DAY = Duration.ofDays(1).toMillis();

  private void renew(Connection connection) throws SQLException {
    String later = database.dialect().later();
    execute(
        connection,
        "UPDATE ${prefix}_shard SET expires_at = " + later + " WHERE owner = ?",
        length.toMillis(),
        node);
  }

  private List<Shard> shards(Connection connection) throws SQLException {
    String sql =
        "SELECT shard, owner, fence, " + free() + " AS free FROM ${prefix}_shard ORDER BY 1";
    try (PreparedStatement statement = connection.prepareStatement(database.names().in(sql))) {
      statement.setLong(1, FAR_AHEAD * length.toMillis());
      try (ResultSet rows = statement.executeQuery()) {
        List<Shard> shards = new ArrayList<>();
        while (rows.next()) {
          String owner = rows.getString("owner");
          int number = rows.getInt("shard");
          // Ours without our knowing: the answer to the commit that took it was lost.
          boolean unknown = node.equals(owner) && !held.containsKey(number);
          boolean free = node.equals(owner) ? unknown : rows.getBoolean("free");
          shards.add(new Shard(number, owner, rows.getLong("fence"), free));
        }
        return shards;
      }
    }
  }

  /** What nobody holds. */
  private String free() throws SQLException {
    return "(owner IS NULL OR expires_at <= CURRENT_TIMESTAMP OR expires_at > "
        + database.dialect().later()
        + ")";
  }

  private int fairPart(Connection connection, int shards) throws SQLException {
    String sql = "SELECT COUNT(*) FROM ${prefix}_node WHERE expires_at > CURRENT_TIMESTAMP";
    try (PreparedStatement statement = connection.prepareStatement(database.names().in(sql));
        ResultSet row = statement.executeQuery()) {
      row.next();
      int nodes = Math.max(1, row.getInt(1));
      return (shards + nodes - 1) / nodes;
    }
  }

  /** Whatever an earlier owner was sending may have arrived. */
  private boolean take(Connection connection, Shard shard) throws SQLException {
    String take =
        "UPDATE ${prefix}_shard SET owner = ?, fence = fence + 1, expires_at = "
            + database.dialect().later()
            + " WHERE shard = ? AND fence = ? AND (owner = ? OR "
            + free()
            + ")";
    int taken =
        execute(
            connection,
            take,
            node,
            length.toMillis(),
            shard.number(),
            shard.fence(),
            node,
            FAR_AHEAD * length.toMillis());
    if (taken == 1) {
      execute(
          connection,
          "UPDATE ${prefix} SET state = 'UNKNOWN', next_at = CURRENT_TIMESTAMP,"
              + " changed_at = CURRENT_TIMESTAMP,"
              + " reason = 'the node that was sending it was lost'"
              + " WHERE open_shard = ? AND state = 'SENDING'",
          shard.number());
    }
    return taken == 1;
  }

  /** Gives a shard back so that another node takes it at once; what was sent is settled. */
  void release(Lease lease) throws SQLException {
    held.remove(lease.shard(), lease);
    lease.lose();
    database.transact(
        connection ->
            execute(
                connection,
                "UPDATE ${prefix}_shard SET owner = NULL WHERE shard = ? AND owner = ?"
                    + " AND fence = ?",
                lease.shard(),
                node,
                lease.fence()));
  }

  /** Gives everything back and tells that this node is gone. */
  void leave() throws SQLException {
    for (Lease lease : held()) {
      release(lease);
    }
    database.transact(
        connection -> execute(connection, "DELETE FROM ${prefix}_node WHERE node = ?", node));
  }

  private int execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(database.names().in(sql))) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
