package vn.tthc.sdk.outbox.chaos;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The agency's own tables beside those of the outbox: what stands in them was committed, whatever
 * its writer came to know. Thread-safe.
 */
final class ChaosTables {

  private final DataSource source;

  ChaosTables(DataSource source) {
    this.source = source;
  }

  /**
   * A change that was committed.
   *
   * @param number within its dossier, in the order of commits
   */
  record Written(String dossier, long number, long serial, boolean snapshot) {}

  /** The outbox's row of a change. */
  record Row(
      long id, String state, boolean maybeDoubled, Instant enqueued, Instant changed, String why) {}

  void create(int dossiers) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE agency_dossier (code VARCHAR(40) PRIMARY KEY, number BIGINT NOT NULL)");
        statement.execute(
            "CREATE TABLE agency_change (serial BIGINT PRIMARY KEY, dossier VARCHAR(40) NOT NULL,"
                + " number BIGINT NOT NULL, snapshot BOOLEAN NOT NULL)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO agency_dossier (code, number) VALUES (?, 0)")) {
        for (int i = 0; i < dossiers; i++) {
          insert.setString(1, ChaosChanges.code(i));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
    }
  }

  /** Draws numbers under the dossier's lock, which the transaction keeps; gives the last one. */
  static long draw(Connection connection, String code, int count) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE agency_dossier SET number = number + ? WHERE code = ?")) {
      update.setInt(1, count);
      update.setString(2, code);
      update.executeUpdate();
    }
    try (PreparedStatement select =
        connection.prepareStatement("SELECT number FROM agency_dossier WHERE code = ?")) {
      select.setString(1, code);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  static void write(Connection connection, Written change) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO agency_change (serial, dossier, number, snapshot) VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, change.serial());
      insert.setString(2, change.dossier());
      insert.setLong(3, change.number());
      insert.setBoolean(4, change.snapshot());
      insert.executeUpdate();
    }
  }

  /** Everything that was committed, each dossier's in the order of its numbers. */
  List<Written> written() throws SQLException {
    String sql =
        "SELECT dossier, number, serial, snapshot FROM agency_change ORDER BY dossier, number";
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<Written> all = new ArrayList<>();
      while (rows.next()) {
        all.add(
            new Written(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getBoolean(4)));
      }
      return all;
    }
  }

  /** The outbox's rows by the serial numbers of their changes. */
  Map<Long, Row> rows() throws SQLException {
    String sql =
        "SELECT id, state, maybe_doubled, enqueued_at, changed_at, reason, payload"
            + " FROM tthc_outbox";
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      Map<Long, Row> all = new HashMap<>();
      while (rows.next()) {
        String payload = new String(rows.getBytes(7), StandardCharsets.UTF_8);
        all.put(
            ChaosChanges.serial(payload).orElseThrow(),
            new Row(
                rows.getLong(1),
                rows.getString(2),
                rows.getBoolean(3),
                rows.getObject(4, OffsetDateTime.class).toInstant(),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getString(6)));
      }
      return all;
    }
  }

  long number(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
