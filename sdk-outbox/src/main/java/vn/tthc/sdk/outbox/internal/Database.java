package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.outbox.OutboxException;

/** Transactions on the agency's database. Thread-safe. */
public final class Database {

  private final Source source;
  private final Names names;
  private volatile @Nullable Dialect dialect;
  private volatile @Nullable Integer isolation;

  /** Where connections come from. */
  @FunctionalInterface
  public interface Source {
    /** One for a transaction; whoever asked closes it. */
    Connection open() throws SQLException;
  }

  /** Nothing is opened yet. */
  public Database(Source source, Names names) {
    this.source = source;
    this.names = names;
  }

  /** What is done in a transaction. */
  public interface Work<T> {
    /** Does it; what it throws rolls it back. */
    T in(Connection connection) throws SQLException;
  }

  Names names() {
    return names;
  }

  Dialect dialect() throws SQLException {
    Dialect known = dialect;
    if (known == null) {
      try (Connection connection = source.open()) {
        known = Dialect.of(connection, names);
      }
      dialect = known;
    }
    return known;
  }

  /** Does something in a transaction of its own, on a connection that goes back as it came. */
  public <T> T transact(Work<T> work) throws SQLException {
    try (Connection connection = source.open()) {
      boolean autoCommit = connection.getAutoCommit();
      int before = isolation(connection);
      try {
        connection.setAutoCommit(false);
        isolate(connection, before, Connection.TRANSACTION_READ_COMMITTED);
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        rollBack(connection, e);
        throw e;
      } finally {
        putBack(connection, autoCommit, before);
      }
    }
  }

  /** Asking is a trip to the server: it is done once. */
  private int isolation(Connection connection) throws SQLException {
    Integer known = isolation;
    if (known == null) {
      known = connection.getTransactionIsolation();
      isolation = known;
    }
    return known;
  }

  /** Setting is another: it is done only where it must be. */
  private static void isolate(Connection connection, int now, int wanted) throws SQLException {
    if (now != wanted) {
      connection.setTransactionIsolation(wanted);
    }
  }

  /** Some pools hand a connection on as they get it. */
  private static void putBack(Connection connection, boolean autoCommit, int before) {
    try {
      isolate(connection, Connection.TRANSACTION_READ_COMMITTED, before);
      connection.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      // It is broken, as its pool will notice; what was committed is.
    }
  }

  private static void rollBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** The same for callers who cannot mend the database. */
  <T> T orFail(String what, Work<T> work) {
    try {
      return transact(work);
    } catch (SQLException e) {
      throw failure(what, e);
    }
  }

  /** Without the database's own words: they may hold values. */
  static OutboxException failure(String what, SQLException e) {
    return new OutboxException(
        what + ": the database failed (SQLSTATE " + e.getSQLState() + "); see the cause",
        Stripped.of(e));
  }
}
