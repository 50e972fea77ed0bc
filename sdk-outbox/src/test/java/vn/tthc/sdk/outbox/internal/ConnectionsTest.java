package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that are kept and handed out again. */
class ConnectionsTest {

  private final Connections connections =
      new Connections("jdbc:h2:mem:connections;DB_CLOSE_DELAY=-1", "sa", "", 2);

  @AfterEach
  void close() {
    connections.close();
  }

  private static long session(Connection connection) throws SQLException {
    return number(connection, "SELECT SESSION_ID()");
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private long open() throws SQLException {
    try (Connection connection = connections.open()) {
      return number(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS");
    }
  }

  @Test
  void whatComesBackIsLentAgainAndTidy() throws SQLException {
    long first;
    try (Connection connection = connections.open()) {
      first = session(connection);
      connection.createStatement().execute("CREATE TABLE IF NOT EXISTS t (a INT)");
      connection.setAutoCommit(false);
      connection.createStatement().execute("INSERT INTO t VALUES (1)");
    }
    try (Connection connection = connections.open()) {
      assertThat(session(connection)).isEqualTo(first);
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(number(connection, "SELECT COUNT(*) FROM t")).isZero();
    }
  }

  @Test
  void aHandfulIsKeptAndTheRestEnds() throws SQLException {
    Connection[] many = new Connection[5];
    for (int i = 0; i < many.length; i++) {
      many[i] = connections.open();
    }
    for (Connection each : many) {
      each.close();
      each.close();
    }
    assertThat(open()).isEqualTo(2);
  }

  @Test
  void aBrokenOneIsNotLentAgain() throws SQLException {
    long first;
    try (Connection connection = connections.open();
        Connection other = connections.open()) {
      first = session(connection);
      other.createStatement().execute("CALL ABORT_SESSION(" + first + ")");
      assertThat(connection.isClosed()).isTrue();
    }
    try (Connection one = connections.open();
        Connection two = connections.open()) {
      assertThat(session(one)).isNotEqualTo(first);
      assertThat(session(two)).isNotEqualTo(first);
    }
  }

  @Test
  void whoHasClosedItCannotUseItAnyMore() throws SQLException {
    Connection connection = connections.open();
    connection.close();
    assertThat(connection.isClosed()).isTrue();
    assertThatThrownBy(connection::createStatement).hasMessage("The connection is closed.");
  }

  @Test
  void afterTheEndNothingIsKept() throws SQLException {
    Connection late = connections.open();
    connections.close();
    late.close();
    assertThat(open()).isEqualTo(1);
  }
}
