package vn.tthc.sdk.outbox.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the quiet shards with something to send, in one statement: also what a commit without an
 * answer has left as being sent, for in a quiet shard nobody sends. Thread-safe.
 */
final class Sweep {

  private final Database database;

  Sweep(Database database) {
    this.database = database;
  }

  List<Integer> withWork(Collection<Integer> shards) throws SQLException {
    if (shards.isEmpty()) {
      return List.of();
    }
    String sql =
        "SELECT shard FROM ${prefix}_shard s WHERE shard = ANY(?) AND EXISTS"
            + " (SELECT 1 FROM ${prefix} o WHERE o.open_shard = s.shard"
            + " AND (o.state IN ('NEW', 'SENDING') OR "
            + Head.DUE
            + "))";
    return database.transact(
        connection -> {
          try (PreparedStatement statement = database.names().prepare(connection, sql)) {
            statement.setArray(1, connection.createArrayOf("INTEGER", shards.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
              List<Integer> found = new ArrayList<>();
              while (rows.next()) {
                found.add(rows.getInt(1));
              }
              return found;
            }
          }
        });
  }
}
