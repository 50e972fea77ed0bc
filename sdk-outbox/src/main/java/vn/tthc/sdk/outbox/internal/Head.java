package vn.tthc.sdk.outbox.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.tthc.sdk.outbox.ItemState;

/**
 * What stands first in a dossier.
 *
 * @param due whether it may be sent now
 * @param bytes length of its payload
 */
record Head(
    long id,
    String dossier,
    String kind,
    String key,
    long place,
    ItemState state,
    int attempts,
    boolean maybeDoubled,
    boolean due,
    int bytes,
    Instant enqueuedAt) {

  /** Nothing waits longer than some minutes: what seems to comes from a clock that was set back. */
  static final String DUE =
      "(next_at <= CURRENT_TIMESTAMP OR next_at > CURRENT_TIMESTAMP + INTERVAL '10' MINUTE)";

  static final String COLUMNS =
      "id, dossier, kind, agency_key, place, state, attempts, maybe_doubled,"
          + " OCTET_LENGTH(payload) AS bytes,"
          + " (state = 'NEW' OR state <> 'SENDING' AND "
          + DUE
          + ") AS due,"
          + " enqueued_at";

  static Head read(ResultSet row) throws SQLException {
    String key = row.getString("agency_key");
    return new Head(
        row.getLong("id"),
        row.getString("dossier"),
        row.getString("kind"),
        key == null ? "" : key,
        row.getLong("place"),
        ItemState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getBoolean("maybe_doubled"),
        row.getBoolean("due"),
        row.getInt("bytes"),
        row.getObject("enqueued_at", OffsetDateTime.class).toInstant());
  }

  boolean isBlocked() {
    return state == ItemState.REFUSED;
  }
}
