package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.tthc.sdk.outbox.OutboxException;

/** What databases do each in a way of its own. Immutable and thread-safe. */
interface Dialect {

  /** Picks the dialect of the database behind a connection. */
  static Dialect of(Connection connection, Names names) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> new H2Dialect(names);
      case "PostgreSQL" -> new PostgresDialect(names);
      default ->
          throw new OutboxException(
              "The outbox knows H2 and PostgreSQL, and this database is " + product + ".");
    };
  }

  /** Name of the schema script without its version. */
  String script();

  /** Now and so many milliseconds, which are the statement's next parameter. */
  String later();

  /** Draws the next id, of changes and of orders. */
  long nextId(Connection connection) throws SQLException;

  /**
   * Lets the database end this transaction when nobody goes on with it: the locks of a node that
   * was frozen would hold others up.
   */
  void guard(Connection connection) throws SQLException;

  /** Keeps statements of this transaction from waiting long for the locks of others. */
  void hurry(Connection connection) throws SQLException;

  /** How many bytes the outbox takes on the disk. */
  String size();

  /**
   * Takes the lock of the dossier, and then the next id, so that within a dossier ids rise in the
   * order of commits; inserts unless the key is there. Never leaves the transaction unusable.
   *
   * @return how many of the rows were inserted
   */
  int insert(Connection connection, List<Row> rows) throws SQLException;

  /**
   * The heads of the next dossiers of a shard, by dossier.
   *
   * @param after the dossier before them; empty for the first
   */
  List<Head> heads(Connection connection, int shard, String after, int limit) throws SQLException;
}
