package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tthc.sdk.outbox.ItemState;

/**
 * Lets a later snapshot go where an earlier change stands. Behind a refused change it is the
 * correction: it takes the place of an earlier snapshot of its kind, and a dossier goes ahead of
 * whatever else was refused, which then has another try. Where the agency allows it, it also takes
 * the place of one that has never been sent. Thread-safe.
 */
final class Corrections {

  private final Names names;
  private final boolean supersede;

  Corrections(Names names, boolean supersede) {
    this.names = names;
    this.supersede = supersede;
  }

  /** Whether anything was moved, so that heads must be looked for again. */
  boolean apply(Connection connection, int shard, List<Head> heads) throws SQLException {
    boolean moved = false;
    for (Head head : heads) {
      if (head.isBlocked() || supersede && mayBeSuperseded(head)) {
        moved |= moveUp(connection, shard, head);
      }
    }
    return moved;
  }

  /** Steps are each a fact of their own, and what may have arrived is not unsent. */
  private static boolean mayBeSuperseded(Head head) {
    boolean unsent =
        head.state() == ItemState.NEW || head.state() == ItemState.RETRY && !head.maybeDoubled();
    return unsent && Codec.isSnapshot(head.kind());
  }

  private boolean moveUp(Connection connection, int shard, Head head) throws SQLException {
    long same = Codec.isSnapshot(head.kind()) ? newest(connection, shard, head, head.kind()) : 0;
    if (same > 0) {
      supersede(connection, shard, head, same);
      place(connection, same, head.place());
      return true;
    }
    boolean root = head.kind().equals(Codec.root());
    long dossier = head.isBlocked() && !root ? newest(connection, shard, head, Codec.root()) : 0;
    if (dossier > 0) {
      place(connection, dossier, head.place() - 1);
      anotherTry(connection, head.id());
    }
    return dossier > 0;
  }

  /** The newest snapshot behind a head that nobody has sent yet; 0 when there is none. */
  private long newest(Connection connection, int shard, Head head, String kind)
      throws SQLException {
    String sql =
        "SELECT MAX(id) FROM ${prefix} WHERE open_shard = ? AND dossier = ? AND kind = ?"
            + " AND id > ? AND state = 'NEW'";
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setInt(1, shard);
      statement.setString(2, head.dossier());
      statement.setString(3, kind);
      statement.setLong(4, head.id());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void supersede(Connection connection, int shard, Head head, long newest)
      throws SQLException {
    String sql =
        "UPDATE ${prefix} SET state = 'SUPERSEDED', open_shard = NULL, next_at = NULL,"
            + " changed_at = CURRENT_TIMESTAMP, over_at = CURRENT_TIMESTAMP, reason = ? WHERE open_shard = ? AND dossier = ?"
            + " AND kind = ? AND id >= ? AND id < ? AND state IN ('NEW', 'RETRY', 'REFUSED')";
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setString(1, "the later snapshot " + newest + " went in its place");
      statement.setInt(2, shard);
      statement.setString(3, head.dossier());
      statement.setString(4, head.kind());
      statement.setLong(5, head.id());
      statement.setLong(6, newest);
      statement.executeUpdate();
    }
  }

  private void place(Connection connection, long id, long place) throws SQLException {
    String sql = "UPDATE ${prefix} SET place = ? WHERE id = ?";
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setLong(1, place);
      statement.setLong(2, id);
      statement.executeUpdate();
    }
  }

  private void anotherTry(Connection connection, long id) throws SQLException {
    String sql =
        "UPDATE ${prefix} SET state = 'RETRY', next_at = CURRENT_TIMESTAMP,"
            + " changed_at = CURRENT_TIMESTAMP WHERE id = ?";
    try (PreparedStatement statement = names.prepare(connection, sql)) {
      statement.setLong(1, id);
      statement.executeUpdate();
    }
  }
}
