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
  private volatile @Nullable Boolean isolationToSet;

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

  /** Does something in a transaction of its own. */
  public <T> T transact(Work<T> work) throws SQLException {
    try (Connection connection = source.open()) {
      connection.setAutoCommit(false);
      if (isolationToSet(connection)) {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      }
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    }
  }

  /** Asking and setting are each a trip to the server: it is done only where it must be. */
  private boolean isolationToSet(Connection connection) throws SQLException {
    Boolean known = isolationToSet;
    if (known == null) {
      known = connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED;
      isolationToSet = known;
    }
    return known;
  }

  private static void rollBack(Connection connection, Exception cause) {
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
