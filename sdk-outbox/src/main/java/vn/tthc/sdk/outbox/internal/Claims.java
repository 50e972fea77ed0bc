package vn.tthc.sdk.outbox.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tthc.sdk.model.wire.WireFormatException;
import vn.tthc.sdk.outbox.ItemState;

/**
 * Takes changes out to be sent: in one short transaction that holds the lease's row, so that
 * nothing is taken out under a lease that another node has taken over. Thread-safe.
 */
final class Claims {

  /** Of payloads in one go, in bytes. */
  private static final long MOST_BYTES = 32L << 20;

  private final Database database;
  private final Corrections corrections;
  private final Map<Integer, Cursor> cursors = new HashMap<>();

  Claims(Database database, Corrections corrections) {
    this.database = database;
    this.corrections = corrections;
  }

  /**
   * How far a round over the dossiers of a shard is.
   *
   * @param after the last dossier that was looked at; empty at the beginning
   * @param found whether the round has found anything to send
   */
  private record Cursor(String after, boolean found) {
    private static final Cursor BEGINNING = new Cursor("", false);
  }

  /**
   * What was taken out.
   *
   * @param claims to be sent
   * @param more whether it is worth looking again at once
   */
  record Taken(List<Claim> claims, boolean more) {

    static final Taken NOTHING = new Taken(List.of(), false);
  }

  /**
   * Takes out the heads of the next dossiers.
   *
   * @param most how many at most
   */
  Taken take(Lease lease, int most) throws SQLException {
    return database.transact(
        connection -> {
          database.dialect().guard(connection);
          if (!Leases.holds(connection, database.names(), lease)) {
            return Taken.NOTHING;
          }
          Cursor cursor = cursor(connection, lease);
          List<Head> heads =
              database.dialect().heads(connection, lease.shard(), cursor.after(), most);
          if (corrections.apply(connection, lease.shard(), heads)) {
            return new Taken(List.of(), true);
          }
          if (doubt(connection, heads)) {
            return new Taken(List.of(), true);
          }
          List<Claim> claims = mark(connection, lease, read(connection, due(heads)));
          boolean found = cursor.found() || !claims.isEmpty();
          boolean end = heads.size() < most;
          String last = end ? "" : heads.get(most - 1).dossier();
          cursor(lease, end ? Cursor.BEGINNING : new Cursor(last, found));
          return new Taken(claims, !end || found);
        });
  }

  private Cursor cursor(Connection connection, Lease lease) throws SQLException {
    synchronized (this) {
      Cursor known = cursors.get(lease.shard());
      if (known != null) {
        return known;
      }
    }
    Cursor first = new Cursor(anyDossier(connection, lease.shard()), true);
    cursor(lease, first);
    return first;
  }

  /**
   * Where the first round begins. With owners that follow one another quickly, rounds that all
   * began at the first dossier would never come to the last ones.
   */
  private String anyDossier(Connection connection, int shard) throws SQLException {
    String sql = "SELECT dossier FROM ${prefix} WHERE open_shard = ? ORDER BY RANDOM() LIMIT 1";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setInt(1, shard);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  private synchronized void cursor(Lease lease, Cursor cursor) {
    cursors.put(lease.shard(), cursor);
  }

  /**
   * A shard is with one worker at a time, so what is being sent here is being sent by nobody: the
   * database failed when it was taken out, or when the answer was to be written down.
   */
  private boolean doubt(Connection connection, List<Head> heads) throws SQLException {
    Object[] ids =
        heads.stream().filter(head -> head.state() == ItemState.SENDING).map(Head::id).toArray();
    if (ids.length == 0) {
      return false;
    }
    String sql =
        "UPDATE ${prefix} SET state = 'UNKNOWN', next_at = CURRENT_TIMESTAMP,"
            + " changed_at = CURRENT_TIMESTAMP,"
            + " reason = 'the database failed while it was sent' WHERE id = ANY(?)";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setArray(1, ids(connection, ids));
      statement.executeUpdate();
    }
    return true;
  }

  private static List<Head> due(List<Head> heads) {
    List<Head> due = new ArrayList<>();
    long bytes = 0;
    for (Head head : heads) {
      if (head.due() && (due.isEmpty() || bytes + head.bytes() <= MOST_BYTES)) {
        due.add(head);
        bytes += head.bytes();
      }
    }
    return due;
  }

  private List<Claim> read(Connection connection, List<Head> heads) throws SQLException {
    if (heads.isEmpty()) {
      return List.of();
    }
    Map<Long, Head> byId = new HashMap<>();
    heads.forEach(head -> byId.put(head.id(), head));
    String sql = "SELECT id, payload FROM ${prefix} WHERE id = ANY(?)";
    List<Claim> claims = new ArrayList<>();
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setArray(1, ids(connection, byId.keySet().toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          claims.add(claim(Objects.requireNonNull(byId.get(rows.getLong(1))), rows.getBytes(2)));
        }
      }
    }
    return claims;
  }

  private static Claim claim(Head head, byte[] payload) {
    try {
      return new Claim(head, Codec.read(head.kind(), payload), "");
    } catch (IllegalArgumentException | WireFormatException e) {
      return new Claim(head, null, "cannot be read: " + e.getMessage());
    }
  }

  /** Marks them, and leaves out what was discarded since it was looked at. */
  private List<Claim> mark(Connection connection, Lease lease, List<Claim> claims)
      throws SQLException {
    if (claims.isEmpty()) {
      return claims;
    }
    String sql =
        "UPDATE ${prefix} SET maybe_doubled = maybe_doubled OR state = 'UNKNOWN',"
            + " state = 'SENDING', fence = ?, next_at = NULL, changed_at = CURRENT_TIMESTAMP"
            + " WHERE id = ANY(?) AND open_shard = ? AND state IN ('NEW', 'RETRY', 'UNKNOWN')";
    Object[] ids = claims.stream().map(claim -> claim.head().id()).toArray();
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setLong(1, lease.fence());
      statement.setArray(2, ids(connection, ids));
      statement.setInt(3, lease.shard());
      if (statement.executeUpdate() == ids.length) {
        return claims;
      }
    }
    Set<Long> marked = under(connection, database.names(), lease, ItemState.SENDING, ids);
    return claims.stream().filter(claim -> marked.contains(claim.head().id())).toList();
  }

  /** Those of some changes that came to a state under a lease. */
  static Set<Long> under(
      Connection connection, Names names, Lease lease, ItemState state, Object... ids)
      throws SQLException {
    String sql = "SELECT id FROM ${prefix} WHERE id = ANY(?) AND state = ? AND fence = ?";
    Set<Long> found = new HashSet<>();
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setArray(1, ids(connection, ids));
      statement.setString(2, state.name());
      statement.setLong(3, lease.fence());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
    return found;
  }

  static Array ids(Connection connection, Object... ids) throws SQLException {
    return connection.createArrayOf("BIGINT", ids);
  }
}
