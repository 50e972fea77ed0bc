package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.tthc.sdk.outbox.Action;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxOrder;

/** What an order does to a change. */
final class Ordered {

  /** What the operator knows, the client's rule does not: it is sent although it may double. */
  private static final String RETRY =
      "UPDATE ${prefix} SET maybe_doubled = maybe_doubled OR state = 'UNKNOWN', state = 'RETRY',"
          + " attempts = 0, next_at = CURRENT_TIMESTAMP, changed_at = CURRENT_TIMESTAMP"
          + " WHERE id = ? AND state IN ('REFUSED', 'UNKNOWN', 'RETRY')";

  private static final String DISCARD =
      "UPDATE ${prefix} SET state = 'DISCARDED', open_shard = NULL, next_at = NULL,"
          + " changed_at = CURRENT_TIMESTAMP, over_at = CURRENT_TIMESTAMP"
          + " WHERE id = ? AND state IN ('NEW', 'REFUSED', 'UNKNOWN', 'RETRY')";

  /** Behind all that waits, as it tells of the past; a snapshot only while it is the newest. */
  private static final String REPLAY =
      "UPDATE ${prefix} SET state = 'NEW', open_shard = shard, maybe_doubled = TRUE, attempts = 0,"
          + " over_at = NULL,"
          + " place = (SELECT MAX(o.place) + "
          + Schema.STEP
          + " FROM ${prefix} o"
          + " WHERE o.dossier = ${prefix}.dossier),"
          + " changed_at = CURRENT_TIMESTAMP WHERE id = ? AND state = 'ACKNOWLEDGED'"
          + " AND (? OR NOT EXISTS (SELECT 1 FROM ${prefix} o WHERE o.dossier = ${prefix}.dossier"
          + " AND o.kind = ${prefix}.kind AND o.id > ${prefix}.id))";

  private Ordered() {}

  /** Whether an action is worth trying in a state. */
  static boolean isPossible(Action action, ItemState state) {
    return switch (action) {
      case RETRY ->
          state == ItemState.REFUSED || state == ItemState.UNKNOWN || state == ItemState.RETRY;
      case DISCARD -> !state.isOver() && state != ItemState.SENDING;
      case REPLAY -> state == ItemState.ACKNOWLEDGED;
    };
  }

  /** Why it was not done. */
  static String refusal(Action action, OutboxItem item) {
    return isPossible(action, item.state())
        ? "not possible for a snapshot that is not the newest"
        : "not possible for a change that is " + item.state();
  }

  /** Does it; false when the change is not in a state for it. */
  static boolean apply(Connection connection, Database database, OutboxOrder order, OutboxItem item)
      throws SQLException {
    String sql =
        switch (order.action()) {
          case RETRY -> RETRY;
          case DISCARD -> DISCARD;
          case REPLAY -> REPLAY;
        };
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      statement.setLong(1, order.item());
      if (sql.equals(REPLAY)) {
        statement.setBoolean(2, !Codec.isSnapshot(item.kind()));
      }
      return statement.executeUpdate() == 1;
    }
  }
}
