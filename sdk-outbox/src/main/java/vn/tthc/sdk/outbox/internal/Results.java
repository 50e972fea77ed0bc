package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.sdk.outbox.ItemState;

/**
 * Writes down what became of changes, unless another node has taken them over meanwhile.
 * Thread-safe.
 */
final class Results {

  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_MESSAGE = 2000;

  private final Database database;

  Results(Database database) {
    this.database = database;
  }

  /** Accepted in one exchange. */
  private record Group(String exchangeId, boolean maybeDoubled) {}

  /**
   * Writes them down in one transaction.
   *
   * @return those that this node still had; the others were taken over
   */
  List<Settled> write(Lease lease, List<Settled> all) throws SQLException {
    return database.transact(
        connection -> {
          database.dialect().guard(connection);
          List<Settled> written = new ArrayList<>();
          Map<Group, List<Settled>> accepted = new LinkedHashMap<>();
          for (Settled one : all) {
            if (one.state() == ItemState.ACKNOWLEDGED) {
              Group group = new Group(one.exchangeId(), one.maybeDoubled());
              accepted.computeIfAbsent(group, g -> new ArrayList<>()).add(one);
            } else if (write(connection, lease, one)) {
              written.add(one);
            }
          }
          for (Map.Entry<Group, List<Settled>> group : accepted.entrySet()) {
            written.addAll(acknowledge(connection, lease, group.getKey(), group.getValue()));
          }
          return written;
        });
  }

  private List<Settled> acknowledge(
      Connection connection, Lease lease, Group group, List<Settled> all) throws SQLException {
    String sql =
        "UPDATE ${prefix} SET state = 'ACKNOWLEDGED', open_shard = NULL, exchange_id = ?,"
            + " maybe_doubled = ?, code = NULL, reason = NULL, portal_message = NULL,"
            + " changed_at = CURRENT_TIMESTAMP, over_at = CURRENT_TIMESTAMP"
            + " WHERE id = ANY(?) AND state = 'SENDING' AND fence = ?";
    Object[] ids = all.stream().map(one -> one.claim().head().id()).toArray();
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setString(1, group.exchangeId());
      statement.setBoolean(2, group.maybeDoubled());
      statement.setArray(3, Claims.ids(connection, ids));
      statement.setLong(4, lease.fence());
      if (statement.executeUpdate() == ids.length) {
        return all;
      }
    }
    Set<Long> ours = Claims.under(connection, database.names(), lease, ItemState.ACKNOWLEDGED, ids);
    return all.stream().filter(one -> ours.contains(one.claim().head().id())).toList();
  }

  private boolean write(Connection connection, Lease lease, Settled one) throws SQLException {
    String next = one.delay() == null ? "NULL" : database.dialect().later();
    String sql =
        "UPDATE ${prefix} SET next_at = "
            + next
            + ", state = ?, attempts = ?, maybe_doubled = ?, exchange_id = COALESCE(NULLIF(?, ''), exchange_id), code = ?, reason = ?,"
            + " portal_message = ?, changed_at = CURRENT_TIMESTAMP"
            + " WHERE id = ? AND state = 'SENDING' AND fence = ?";
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      int at = 0;
      if (one.delay() != null) {
        statement.setLong(++at, one.delay().toMillis());
      }
      statement.setString(++at, one.state().name());
      statement.setInt(++at, one.attempts());
      statement.setBoolean(++at, one.maybeDoubled());
      statement.setString(++at, one.exchangeId());
      statement.setString(++at, text(one.code(), LONGEST_CODE));
      statement.setString(++at, text(one.reason(), LONGEST_REASON));
      statement.setString(++at, text(one.portalMessage(), LONGEST_MESSAGE));
      statement.setLong(++at, one.claim().head().id());
      statement.setLong(++at, lease.fence());
      return statement.executeUpdate() == 1;
    }
  }

  /** PostgreSQL takes no zero characters, and what others say is of any length. */
  static String text(String text, int longest) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= longest ? clean : clean.substring(0, longest);
  }
}
