package vn.tthc.sdk.outbox.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireFormatException;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxQuery;
import vn.tthc.sdk.outbox.OutboxStatus;

/** Looks at what is in the outbox. Thread-safe. */
final class Items {

  private static final String SELECT =
      "SELECT id, dossier, kind, agency_key, state, attempts, next_at, maybe_doubled, exchange_id,"
          + " code, reason, portal_message, enqueued_at, changed_at FROM ${prefix} ";

  private final Database database;

  Items(Database database) {
    this.database = database;
  }

  List<OutboxItem> list(OutboxQuery query) {
    String states =
        query.states().stream()
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", "));
    String dossier = query.dossier() == null ? "" : " AND dossier IN (?, ?)";
    String open = query.states().stream().anyMatch(ItemState::isOver) ? "" : " AND open_shard >= 0";
    String sql =
        SELECT
            + "WHERE id > ? AND state IN ("
            + states
            + ")"
            + open
            + dossier
            + " ORDER BY id FETCH FIRST "
            + query.limit()
            + " ROWS ONLY";
    return database.orFail(
        "Listing changes",
        connection -> {
          try (PreparedStatement statement = database.names().prepare(connection, sql)) {
            statement.setLong(1, query.after());
            if (query.dossier() != null) {
              statement.setString(2, query.dossier());
              statement.setString(3, Codec.feedback(query.dossier()));
            }
            return read(statement);
          }
        });
  }

  Optional<OutboxItem> find(long id) {
    return database.orFail("Looking for a change", connection -> find(connection, id));
  }

  Optional<OutboxItem> find(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement =
        database.names().prepare(connection, SELECT + "WHERE id = ?")) {
      statement.setLong(1, id);
      return read(statement).stream().findFirst();
    }
  }

  Optional<Change> content(long id) {
    return database.orFail(
        "Reading a change",
        connection -> {
          String sql = "SELECT kind, payload FROM ${prefix} WHERE id = ?";
          try (PreparedStatement statement = database.names().prepare(connection, sql)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(content(row.getString(1), row.getBytes(2)))
                  : Optional.empty();
            }
          }
        });
  }

  private static Change content(String kind, byte[] payload) {
    try {
      return Codec.read(kind, payload);
    } catch (WireFormatException e) {
      throw new IllegalArgumentException("A " + kind + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<OutboxItem> read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<OutboxItem> items = new ArrayList<>();
      while (rows.next()) {
        items.add(read(rows));
      }
      return items;
    }
  }

  private static OutboxItem read(ResultSet row) throws SQLException {
    return new OutboxItem(
        row.getLong("id"),
        Codec.code(row.getString("dossier")),
        row.getString("kind"),
        orEmpty(row.getString("agency_key")),
        ItemState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        instantOrNull(row, "next_at"),
        row.getBoolean("maybe_doubled"),
        orEmpty(row.getString("exchange_id")),
        orEmpty(row.getString("code")),
        orEmpty(row.getString("reason")),
        orEmpty(row.getString("portal_message")),
        instant(row, "enqueued_at"),
        instant(row, "changed_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  OutboxStatus status(List<String> degraded) {
    return database.orFail(
        "Counting changes",
        connection -> {
          Map<ItemState, Long> counts = new EnumMap<>(ItemState.class);
          Map<ItemState, Duration> oldest = new EnumMap<>(ItemState.class);
          count(connection, counts, oldest);
          return new OutboxStatus(
              counts, oldest, blockedDossiers(connection), nodes(connection), degraded);
        });
  }

  private void count(
      Connection connection, Map<ItemState, Long> counts, Map<ItemState, Duration> oldest)
      throws SQLException {
    String sql =
        "SELECT state, COUNT(*) AS many, MIN(enqueued_at) AS since, CURRENT_TIMESTAMP AS now"
            + " FROM ${prefix} GROUP BY state";
    try (PreparedStatement statement = database.names().prepare(connection, sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ItemState state = ItemState.valueOf(rows.getString("state"));
        counts.put(state, rows.getLong("many"));
        if (!state.isOver()) {
          oldest.put(state, Duration.between(instant(rows, "since"), instant(rows, "now")));
        }
      }
    }
  }

  private long blockedDossiers(Connection connection) throws SQLException {
    String sql =
        "SELECT COUNT(DISTINCT dossier) FROM ${prefix} WHERE open_shard >= 0"
            + " AND (state = 'REFUSED' OR state = 'UNKNOWN' AND next_at IS NULL)";
    try (PreparedStatement statement = database.names().prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<String> nodes(Connection connection) throws SQLException {
    String sql =
        "SELECT node FROM ${prefix}_node WHERE expires_at > CURRENT_TIMESTAMP ORDER BY node";
    return texts(connection, sql);
  }

  /** Subjects of dossiers whose snapshot was acknowledged in a period, the next of them by code. */
  List<String> acknowledgedDossiers(Instant from, Instant to, String after, int limit) {
    String sql =
        "SELECT DISTINCT dossier FROM ${prefix} WHERE state = 'ACKNOWLEDGED' AND kind = ?"
            + " AND over_at >= ? AND over_at < ? AND dossier > ? ORDER BY dossier"
            + " FETCH FIRST "
            + limit
            + " ROWS ONLY";
    return database.orFail(
        "Looking for dossiers",
        connection ->
            texts(
                connection,
                sql,
                Codec.root(),
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC),
                after));
  }

  /** Whether a dossier has changes that are not over. */
  boolean isOpen(String dossier) {
    String sql =
        "SELECT dossier FROM ${prefix} WHERE dossier = ? AND open_shard >= 0"
            + " FETCH FIRST ROW ONLY";
    return !database
        .orFail("Looking at a dossier", connection -> texts(connection, sql, dossier))
        .isEmpty();
  }

  private List<String> texts(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = database.names().prepare(connection, sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      }
    }
  }
}
