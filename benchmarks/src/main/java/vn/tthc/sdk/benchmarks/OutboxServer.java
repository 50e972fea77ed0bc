package vn.tthc.sdk.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A real PostgreSQL that forces every commit to the disk, and a pool of connections to it. */
final class OutboxServer implements AutoCloseable {

  private static final int CONNECTIONS = 16;

  private final EmbeddedPostgres server =
      EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_wal_size", "4GB")
          .start();
  private final HikariDataSource pool;

  OutboxServer() throws IOException, SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setMaximumPoolSize(CONNECTIONS);
    pool = new HikariDataSource(config);
    if (!"on on".equals(text("SELECT " + set("fsync") + "||' '||" + set("synchronous_commit")))) {
      throw new IllegalStateException("commits are not forced: nothing would be measured");
    }
  }

  private static String set(String name) {
    return "current_setting('" + name + "')";
  }

  DataSource pool() {
    return pool;
  }

  String version() throws SQLException {
    return text("SHOW server_version");
  }

  /** Something that is done in a transaction. */
  interface Work {
    void in(Connection connection) throws SQLException;
  }

  void transact(Work work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      work.in(connection);
      connection.commit();
    }
  }

  /** One statement after the other, each in a transaction of its own. */
  void execute(String... statements) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** The first value of the first row. */
  String text(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
