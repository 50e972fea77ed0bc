package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Removes what has been over for long, and sees what is about to go wrong. Thread-safe. */
final class Housekeeping {

  private static final int CHUNK = 1000;

  /** Those that somebody enqueues for at this moment stay, and nobody waits for them. */
  private static final String UNUSED_DOSSIERS =
      "DELETE FROM ${prefix}_dossier WHERE dossier IN (SELECT dossier FROM ${prefix}_dossier d"
          + " WHERE dossier = ANY(?)"
          + " AND NOT EXISTS (SELECT 1 FROM ${prefix} o WHERE o.dossier = d.dossier)"
          + " FOR UPDATE SKIP LOCKED)";

  /** Not what was ordered to be sent again since it was looked at. */
  private static final String CHANGES =
      "DELETE FROM ${prefix} WHERE id = ANY(?) AND over_at IS NOT NULL";

  private static final String ORPHANED_ORDERS =
      "DELETE FROM ${prefix}_order WHERE item = ANY(?)"
          + " AND NOT EXISTS (SELECT 1 FROM ${prefix} o WHERE o.id = item)";
  private static final long MB = 1L << 20;

  private final Database database;
  private final Limits limits;

  Housekeeping(Database database, Limits limits) {
    this.database = database;
    this.limits = limits;
  }

  /** Removes all that has been over for so long. */
  long purge(Duration age) {
    long purged = 0;
    int more = CHUNK;
    while (more == CHUNK) {
      more = database.orFail("Purging", connection -> purgeSome(connection, age));
      purged += more;
    }
    return purged;
  }

  /** Removes some of what is over and older than configured. */
  int purgeSome() throws SQLException {
    return database.transact(connection -> purgeSome(connection, limits.keep()));
  }

  private int purgeSome(Connection connection, Duration age) throws SQLException {
    List<Long> ids = new ArrayList<>();
    Set<String> dossiers = new HashSet<>();
    collect(connection, age, ids, dossiers);
    if (ids.isEmpty()) {
      return 0;
    }
    int purged = delete(connection, CHANGES, "BIGINT", ids);
    delete(connection, UNUSED_DOSSIERS, "VARCHAR", dossiers);
    delete(connection, ORPHANED_ORDERS, "BIGINT", ids);
    return purged;
  }

  private void collect(Connection connection, Duration age, List<Long> ids, Set<String> dossiers)
      throws SQLException {
    String sql =
        "SELECT id, dossier FROM ${prefix} WHERE over_at <= "
            + database.dialect().later()
            + " ORDER BY over_at FETCH FIRST "
            + CHUNK
            + " ROWS ONLY";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setLong(1, -age.toMillis());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
          dossiers.add(rows.getString(2));
        }
      }
    }
  }

  private int delete(Connection connection, String sql, String type, Collection<?> values)
      throws SQLException {
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setArray(1, connection.createArrayOf(type, values.toArray()));
      return statement.executeUpdate();
    }
  }

  /** What is about to go wrong; empty when nothing is. */
  List<String> degraded() throws SQLException {
    return database.transact(this::degraded);
  }

  /** The same for callers who cannot mend the database. */
  List<String> degradedNow() {
    return database.orFail("Looking at the outbox", this::degraded);
  }

  private List<String> degraded(Connection connection) throws SQLException {
    List<String> what = new ArrayList<>();
    String sql =
        "SELECT COUNT(*) AS many, MIN(enqueued_at) AS since, CURRENT_TIMESTAMP AS now"
            + " FROM ${prefix} WHERE open_shard >= 0";
    try (PreparedStatement statement = database.names().prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      many(row.getLong("many"), what);
      if (row.getLong("many") > 0) {
        old(Duration.between(Items.instant(row, "since"), Items.instant(row, "now")), what);
      }
    }
    size(connection, what);
    return what;
  }

  private void many(long open, List<String> what) {
    if (open > limits.open()) {
      what.add(open + " changes wait, more than " + limits.open());
    }
  }

  private void old(Duration age, List<String> what) {
    if (age.compareTo(limits.age()) > 0) {
      what.add(
          "the oldest change waits for "
              + age.toMinutes()
              + " minutes, more than "
              + limits.age().toMinutes());
    }
  }

  private void size(Connection connection, List<String> what) throws SQLException {
    try (PreparedStatement statement =
            database.names().prepare(connection, database.dialect().size());
        ResultSet row = statement.executeQuery()) {
      row.next();
      long bytes = row.getLong(1);
      if (bytes > limits.bytes()) {
        what.add(
            String.format(
                Locale.ROOT,
                "the outbox takes %d MB on the disk, more than %d",
                bytes / MB,
                limits.bytes() / MB));
      }
    }
  }
}
