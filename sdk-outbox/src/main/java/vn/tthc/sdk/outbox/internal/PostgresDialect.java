package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL, 12 or newer. */
final class PostgresDialect implements Dialect {

  private final String nextId;
  private final String insert;
  private final String heads;
  private final String size;

  PostgresDialect(Names names) {
    nextId = names.in("SELECT nextval('${prefix}_id')");
    // The row of the dossier comes first: only who has its lock draws an id.
    insert =
        names.in(
            """
            WITH lock AS (
              INSERT INTO ${prefix}_dossier AS d (dossier, enqueued) VALUES (?, 1)
              ON CONFLICT (dossier) DO UPDATE SET enqueued = d.enqueued + 1
              RETURNING dossier)
            INSERT INTO ${prefix} (id, dossier, shard, open_shard, place, agency_key, kind, payload,
              digest, state, attempts, maybe_doubled, enqueued_at, changed_at)
            SELECT id, dossier, ?, ?, id * ?, ?, ?, ?, ?, 'NEW', 0, FALSE,
              clock_timestamp(), clock_timestamp()
            FROM (SELECT nextval('${prefix}_id') AS id, dossier FROM lock) AS locked
            ON CONFLICT (agency_key) WHERE agency_key IS NOT NULL DO NOTHING""");
    // Jumps from dossier to dossier within the index, however many changes each of them has.
    heads =
        names.in(
            """
            WITH RECURSIVE head AS (
              (SELECT * FROM ${prefix} WHERE open_shard = ? AND dossier > ?
               ORDER BY open_shard, dossier, place, id LIMIT 1)
              UNION ALL
              SELECT next.* FROM head CROSS JOIN LATERAL
                (SELECT * FROM ${prefix} WHERE open_shard = ? AND dossier > head.dossier
                 ORDER BY open_shard, dossier, place, id LIMIT 1) AS next)
            SELECT\s"""
                + Head.COLUMNS
                + " FROM head LIMIT ?");
    size = names.in("SELECT pg_total_relation_size('${prefix}')");
  }

  @Override
  public String script() {
    return "postgresql";
  }

  @Override
  public String later() {
    return "CURRENT_TIMESTAMP + ? * INTERVAL '1 millisecond'";
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
  public void guard(Connection connection) throws SQLException {
    execute(connection, "SET LOCAL idle_in_transaction_session_timeout = '10s'");
  }

  @Override
  public void hurry(Connection connection) throws SQLException {
    execute(connection, "SET LOCAL lock_timeout = '1s'");
    guard(connection);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  @Override
  public String size() {
    return size;
  }

  @Override
  public int insert(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Row row : rows) {
        int shard = row.shard();
        statement.setString(1, row.dossier());
        statement.setInt(2, shard);
        statement.setInt(3, shard);
        statement.setLong(4, Schema.STEP);
        statement.setString(5, row.key());
        statement.setString(6, row.kind());
        statement.setBytes(7, row.payload());
        statement.setString(8, row.digest());
        statement.addBatch();
      }
      int inserted = 0;
      for (int count : statement.executeBatch()) {
        inserted += count;
      }
      return inserted;
    }
  }

  @Override
  public List<Head> heads(Connection connection, int shard, String after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(heads)) {
      statement.setInt(1, shard);
      statement.setString(2, after);
      statement.setInt(3, shard);
      statement.setInt(4, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<Head> found = new ArrayList<>();
        while (rows.next()) {
          found.add(Head.read(rows));
        }
        return found;
      }
    }
  }
}
