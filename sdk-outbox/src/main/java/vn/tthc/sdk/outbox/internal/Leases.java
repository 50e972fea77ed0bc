package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares the shards out among the nodes: each node tells in every heartbeat that it lives, keeps
 * what it has, takes what nobody has up to its fair part, and gives back what is more. Goes by the
 * database's clock. Used by one thread, but for {@link #held()}.
 */
final class Leases {

  private static final Duration DAY = Duration.ofDays(1);

  /** No lease lasts as long: what seems to comes from a clock that was set back. */
  private static final String FREE =
      "(owner IS NULL OR expires_at <= CURRENT_TIMESTAMP"
          + " OR expires_at > CURRENT_TIMESTAMP + INTERVAL '30' MINUTE)";

  private final Database database;
  private final String node;
  private final Duration length;
  private final LongSupplier nanos;
  private final Map<Integer, Lease> held = new ConcurrentHashMap<>();

  /** Lost ones that no heartbeat has told yet: one may fail half-way. */
  private final List<Lease> untold = new ArrayList<>();

  Leases(Database database, String node, Duration length, LongSupplier nanos) {
    this.database = database;
    this.node = node;
    this.length = length;
    this.nanos = nanos;
  }

  /**
   * A shard as the database has it.
   *
   * @param free whether it may be taken
   */
  private record Shard(int number, @Nullable String owner, long fence, boolean free) {}

  /** What a heartbeat changed. */
  record Beat(List<Lease> lost, List<Lease> tooMany) {}

  List<Lease> held() {
    return List.copyOf(held.values());
  }

  /**
   * Whether a lease is still this node's; holds its row until the transaction ends, so that nobody
   * takes it over meanwhile.
   */
  static boolean holds(Connection connection, Names names, Lease lease) throws SQLException {
    String sql =
        "SELECT fence FROM ${prefix}_shard WHERE shard = ? AND fence = ? AND owner IS NOT NULL"
            + " AND expires_at > CURRENT_TIMESTAMP FOR UPDATE";
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setInt(1, lease.shard());
      statement.setLong(2, lease.fence());
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Tells that this node lives, and puts the leases right. */
  Beat beat() throws SQLException {
    long certain = nanos.getAsLong() + length.toNanos() * 9 / 10;
    List<Lease> kept = new ArrayList<>();
    List<Lease> lost = new ArrayList<>();
    List<Shard> free = new ArrayList<>();
    int fair =
        database.transact(
            connection -> {
              database.dialect().hurry(connection);
              tellAlive(connection);
              renew(connection);
              List<Shard> shards = shards(connection);
              shards.forEach(shard -> sort(shard, kept, lost, free));
              return fairPart(connection, shards.size());
            });
    kept.forEach(lease -> lease.certainUntil(certain));
    lost.forEach(lease -> held.remove(lease.shard(), lease));
    lost.forEach(Lease::lose);
    untold.addAll(lost);
    take(free, fair - kept.size(), certain);
    Beat beat =
        new Beat(List.copyOf(untold), kept.subList(Math.min(fair, kept.size()), kept.size()));
    untold.clear();
    return beat;
  }

  private void sort(Shard shard, List<Lease> kept, List<Lease> lost, List<Shard> free) {
    Lease lease = held.get(shard.number());
    boolean ours = node.equals(shard.owner());
    if (lease != null) {
      (ours && shard.fence() == lease.fence() ? kept : lost).add(lease);
    } else if (ours || shard.free()) {
      // Ours without our knowing: the answer to the commit that took it was lost.
      free.add(shard);
    }
  }

  /** Each by itself, so that one that is locked does not keep this node from the others. */
  private void take(List<Shard> free, int most, long certain) throws SQLException {
    int left = most;
    for (Shard shard : free) {
      if (left > 0 && database.transact(connection -> take(connection, shard))) {
        Lease lease = new Lease(shard.number(), shard.fence() + 1, nanos);
        lease.certainUntil(certain);
        held.put(lease.shard(), lease);
        left--;
      }
    }
  }

  private void tellAlive(Connection connection) throws SQLException {
    String later = database.dialect().later();
    String update = "UPDATE ${prefix}_node SET expires_at = " + later + " WHERE node = ?";
    String insert = "INSERT INTO ${prefix}_node (expires_at, node) VALUES (" + later + ", ?)";
    if (execute(connection, update, length.toMillis(), node) == 0) {
      execute(connection, insert, length.toMillis(), node);
      String old = "DELETE FROM ${prefix}_node WHERE expires_at < " + later;
      execute(connection, old, -DAY.toMillis());
    }
  }

  private void renew(Connection connection) throws SQLException {
    String later = database.dialect().later();
    execute(
        connection,
        "UPDATE ${prefix}_shard SET expires_at = " + later + " WHERE owner = ?",
        length.toMillis(),
        node);
  }

  private List<Shard> shards(Connection connection) throws SQLException {
    String sql = "SELECT shard, owner, fence, " + FREE + " AS free FROM ${prefix}_shard ORDER BY 1";
    try (PreparedStatement statement = database.names().prepare(connection, sql);
        ResultSet rows = statement.executeQuery()) {
      List<Shard> shards = new ArrayList<>();
      while (rows.next()) {
        shards.add(
            new Shard(
                rows.getInt("shard"),
                rows.getString("owner"),
                rows.getLong("fence"),
                rows.getBoolean("free")));
      }
      return shards;
    }
  }

  private int fairPart(Connection connection, int shards) throws SQLException {
    String sql =
        "SELECT COUNT(*) FROM ${prefix}_node WHERE expires_at > CURRENT_TIMESTAMP"
            + " AND expires_at < CURRENT_TIMESTAMP + INTERVAL '30' MINUTE";
    try (PreparedStatement statement = database.names().prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      int nodes = Math.max(1, row.getInt(1));
      return (shards + nodes - 1) / nodes;
    }
  }

  /** Whatever an earlier owner was sending may have arrived. */
  private boolean take(Connection connection, Shard shard) throws SQLException {
    database.dialect().hurry(connection);
    if (!isStillFree(connection, shard)) {
      return false;
    }
    execute(
        connection,
        "UPDATE ${prefix}_shard SET owner = ?, fence = fence + 1, expires_at = "
            + database.dialect().later()
            + " WHERE shard = ?",
        node,
        length.toMillis(),
        shard.number());
    execute(
        connection,
        "UPDATE ${prefix} SET state = 'UNKNOWN', next_at = CURRENT_TIMESTAMP,"
            + " changed_at = CURRENT_TIMESTAMP,"
            + " reason = 'the node that was sending it was lost'"
            + " WHERE open_shard = ? AND state = 'SENDING'",
        shard.number());
    return true;
  }

  private boolean isStillFree(Connection connection, Shard shard) throws SQLException {
    String sql =
        "SELECT fence FROM ${prefix}_shard WHERE shard = ? AND fence = ? AND (owner = ? OR "
            + FREE
            + ") FOR UPDATE SKIP LOCKED";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setInt(1, shard.number());
      statement.setLong(2, shard.fence());
      statement.setString(3, node);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Gives a shard back so that another node takes it at once. */
  void release(Lease lease) throws SQLException {
    database.transact(
        connection ->
            execute(
                connection,
                "UPDATE ${prefix}_shard SET owner = NULL WHERE shard = ? AND owner = ?"
                    + " AND fence = ?",
                lease.shard(),
                node,
                lease.fence()));
    held.remove(lease.shard(), lease);
    lease.lose();
  }

  /** Tells that this node is gone. */
  void leave() throws SQLException {
    database.transact(
        connection -> execute(connection, "DELETE FROM ${prefix}_node WHERE node = ?", node));
  }

  private int execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
