package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** H2, within the process or in a file: a statement is a call, so several take no longer. */
final class H2Dialect implements Dialect {

  private static final String DUPLICATE = "23505";

  private final String lock;
  private final String firstLock;
  private final String nextId;
  private final String insert;
  private final String key;
  private final String head;

  H2Dialect(Names names) {
    lock = names.in("UPDATE ${prefix}_dossier SET enqueued = enqueued + 1 WHERE dossier = ?");
    firstLock = names.in("INSERT INTO ${prefix}_dossier (dossier, enqueued) VALUES (?, 1)");
    nextId = names.in("SELECT NEXT VALUE FOR ${prefix}_id");
    insert =
        names.in(
            """
            INSERT INTO ${prefix} (id, dossier, shard, open_shard, place, agency_key, kind, payload,
              digest, state, attempts, maybe_doubled, enqueued_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'NEW', 0, FALSE, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
            """);
    key = names.in("SELECT id FROM ${prefix} WHERE agency_key = ?");
    head =
        names.in(
            "SELECT "
                + Head.COLUMNS
                + " FROM ${prefix} WHERE open_shard = ? AND dossier > ?"
                + " ORDER BY open_shard, dossier, place, id FETCH FIRST ROW ONLY");
  }

  @Override
  public String script() {
    return "h2";
  }

  @Override
  public String later() {
    return "DATEADD(MILLISECOND, ?, CURRENT_TIMESTAMP)";
  }

  /** Its locks go with the process that holds them, or with its connection. */
  @Override
  public void guard(Connection connection) {}

  /** The time-out of its sessions is in the address of the database. */
  @Override
  public void hurry(Connection connection) {}

  @Override
  public String size() {
    return "SELECT COALESCE(MAX(CAST(setting_value AS BIGINT) * 4096), 0)"
        + " FROM INFORMATION_SCHEMA.SETTINGS WHERE setting_name = 'info.PAGE_COUNT'";
  }

  @Override
  public int insert(Connection connection, List<Row> rows) throws SQLException {
    int inserted = 0;
    for (Row row : rows) {
      lock(connection, row.dossier());
      inserted += insert(connection, row, row.shard()) ? 1 : 0;
    }
    return inserted;
  }

  private void lock(Connection connection, String dossier) throws SQLException {
    if (update(connection, lock, dossier) > 0) {
      return;
    }
    try {
      update(connection, firstLock, dossier);
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState())) {
        throw e;
      }
      // Another transaction made the row in between, and has ended.
      if (update(connection, lock, dossier) == 0) {
        throw new SQLException("the dossier's row is not seen at this isolation", "40001");
      }
    }
  }

  private static int update(Connection connection, String sql, String dossier) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, dossier);
      return statement.executeUpdate();
    }
  }

  private boolean insert(Connection connection, Row row, int shard) throws SQLException {
    long id = nextId(connection);
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setLong(1, id);
      statement.setString(2, row.dossier());
      statement.setInt(3, shard);
      statement.setInt(4, shard);
      statement.setLong(5, id * Schema.STEP);
      statement.setString(6, row.key());
      statement.setString(7, row.kind());
      statement.setBytes(8, row.payload());
      statement.setString(9, row.digest());
      statement.executeUpdate();
      return true;
    } catch (SQLException e) {
      // In H2 a statement that fails leaves its transaction as it was.
      if (DUPLICATE.equals(e.getSQLState()) && row.key() != null && isKnown(connection, row)) {
        return false;
      }
      throw e;
    }
  }

  /** Otherwise it was the id that is taken. */
  private boolean isKnown(Connection connection, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(key)) {
      statement.setString(1, row.key());
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  @Override
  public long nextId(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(nextId);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public List<Head> heads(Connection connection, int shard, String after, int limit)
      throws SQLException {
    List<Head> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(head)) {
      String last = after;
      while (found.size() < limit) {
        statement.setInt(1, shard);
        statement.setString(2, last);
        try (ResultSet row = statement.executeQuery()) {
          if (!row.next()) {
            return found;
          }
          Head next = Head.read(row);
          found.add(next);
          last = next.dossier();
        }
      }
    }
    return found;
  }
}
