package vn.tthc.sdk.examples.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.outbox.EmbeddedDatabase;

/**
 * Where a demo's outbox lies: a file of its own, or new tables in somebody's database, which go at
 * the end.
 *
 * @param file of an embedded database; null for one with an address
 * @param url JDBC address
 * @param user null for none
 * @param passwordFile null for none
 * @param tables beginning of their names
 */
record OutboxPlace(Path file, String url, String user, Path passwordFile, String tables) {

  private static final List<String> TABLES =
      List.of("", "_meta", "_dossier", "_shard", "_node", "_order");

  static OutboxPlace embedded(Path file) {
    return new OutboxPlace(file, EmbeddedDatabase.url(file), "sa", null, "tthc_outbox");
  }

  static OutboxPlace at(String url, String user, Path passwordFile) {
    byte[] bytes = new byte[4];
    new SecureRandom().nextBytes(bytes);
    String tables = "tthc_demo_" + HexFormat.of().formatHex(bytes);
    return new OutboxPlace(null, url, user, passwordFile, tables);
  }

  /** As the settings say it. */
  List<String> settings() {
    List<String> lines = new ArrayList<>();
    lines.add("outbox.tables = " + tables);
    if (file != null) {
      lines.add("outbox.file = " + file.toAbsolutePath());
      return lines;
    }
    lines.add("outbox.url = " + url);
    if (user != null) {
      lines.add("outbox.user = " + user);
    }
    if (passwordFile != null) {
      lines.add("outbox.password-file = " + passwordFile.toAbsolutePath());
    }
    return lines;
  }

  /** A connection as the agency's own program has one. */
  Connection connect(String password) {
    try {
      Connection connection = DriverManager.getConnection(url, user, password);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  static UserError failed(SQLException e) {
    String what = "the database failed (SQLSTATE " + e.getSQLState() + ")";
    return new UserError("--database", what, "--verbose shows what it said", e);
  }

  /** Takes the demo's tables out of somebody's database, also after a transaction that failed. */
  void clear(Connection connection) {
    if (file != null) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      connection.rollback();
      for (String end : TABLES) {
        statement.execute("DROP TABLE IF EXISTS " + tables + end);
      }
      statement.execute("DROP SEQUENCE IF EXISTS " + tables + "_id");
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
