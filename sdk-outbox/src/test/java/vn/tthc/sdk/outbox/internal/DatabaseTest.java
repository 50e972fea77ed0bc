package vn.tthc.sdk.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pool that hands a connection on as it gets it. */
class DatabaseTest {

  private Connection connection;
  private Database database;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (n INT)");
    }
    InvocationHandler keeping =
        (self, method, values) ->
            method.getName().equals("close") ? null : method.invoke(connection, values);
    Connection handedOut =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, keeping);
    database = new Database(() -> handedOut, Names.STANDARD);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConnectionGoesBackAsItCame(boolean autoCommit) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    connection.setAutoCommit(autoCommit);

    for (int i = 0; i < 2; i++) {
      assertThat(database.transact(Connection::getTransactionIsolation))
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anErrorLeavesNothingBehind(boolean autoCommit) throws SQLException {
    connection.setAutoCommit(autoCommit);

    assertThatThrownBy(
            () ->
                database.transact(
                    used -> {
                      used.createStatement().execute("INSERT INTO t VALUES (1)");
                      throw new AssertionError("no memory");
                    }))
        .isInstanceOf(AssertionError.class);

    connection.commit();
    try (var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM t")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
    }
    assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
  }
}
