package vn.tthc.sdk.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.Outbox;

/**
 * The outbox's tables, made by its own script, and what is in them. Rows that are kept have ids
 * below zero, so that all others can be taken away again.
 */
final class OutboxRows {

  /** Measured. */
  static final String OURS = "ours";

  /** The same tables for what is written by hand. */
  static final String FLOOR = "floor";

  private static final int CHUNK = 1000;

  private final OutboxServer server;
  private final int kept;

  /**
   * Makes the tables.
   *
   * @param kept how many changes of the past are in ours
   */
  OutboxRows(OutboxServer server, int kept) throws SQLException {
    this.server = server;
    this.kept = kept;
    make(OURS);
    make(FLOOR);
    if (kept > 0) {
      keep();
    }
  }

  private void make(String prefix) {
    Outbox.builder().database(server.pool()).tables(prefix).createSchema().open().close();
  }

  private void keep() throws SQLException {
    System.err.printf("filling in %d kept rows%n", kept);
    server.execute(
        "INSERT INTO "
            + OURS
            + " (id, dossier, shard, place, kind, payload, digest, state, attempts, fence,"
            + " maybe_doubled, exchange_id, enqueued_at, changed_at)"
            + " SELECT n - 1 - "
            + kept
            + ", 'H29.22-250101-' || n, n % 16, n * 1024, 'DossierStep', '{\"MaHoSo\":\"1\"}',"
            + " repeat('0', 64), 'ACKNOWLEDGED', 0, 1, FALSE, md5((n / 50)::text),"
            + " CURRENT_TIMESTAMP - INTERVAL '1 day', CURRENT_TIMESTAMP - INTERVAL '1 day'"
            + " FROM generate_series(1, "
            + kept
            + ") AS n",
        "INSERT INTO " + OURS + "_dossier SELECT dossier, 1 FROM " + OURS,
        "VACUUM ANALYZE " + OURS,
        "VACUUM ANALYZE " + OURS + "_dossier",
        "CHECKPOINT");
  }

  /** Takes away all but the rows that are kept. */
  void clear(String prefix) throws SQLException {
    if (kept == 0 || prefix.equals(FLOOR)) {
      server.execute("TRUNCATE " + prefix, "TRUNCATE " + prefix + "_dossier");
    } else {
      server.execute(
          "DELETE FROM " + prefix + " WHERE id > 0",
          "DELETE FROM " + prefix + "_dossier WHERE dossier LIKE 'H29.22-26%'");
    }
    server.execute("VACUUM ANALYZE " + prefix, "VACUUM ANALYZE " + prefix + "_dossier");
  }

  /** Tables with rows that are copied into the measured ones: made once, as it takes long. */
  void prepare(String prefix, List<? extends Change> changes) throws SQLException {
    make(prefix);
    try (Outbox outbox = Outbox.builder().database(server.pool()).tables(prefix).open()) {
      for (int from = 0; from < changes.size(); from += CHUNK) {
        List<Change> some =
            new ArrayList<>(changes.subList(from, Math.min(changes.size(), from + CHUNK)));
        server.transact(connection -> outbox.enqueue(connection, some));
      }
    }
  }

  /** Copies prepared rows into ours. */
  void fill(String prepared) throws SQLException {
    clear(OURS);
    server.execute(
        "INSERT INTO " + OURS + " SELECT * FROM " + prepared + " ORDER BY id",
        "INSERT INTO " + OURS + "_dossier SELECT * FROM " + prepared + "_dossier",
        "VACUUM ANALYZE " + OURS,
        "CHECKPOINT");
  }

  /** Copies prepared rows into a bare table, with no index but that of the id. */
  void fillBare(String prepared, String bare) throws SQLException {
    server.execute(
        "DROP TABLE IF EXISTS " + bare,
        "CREATE TABLE " + bare + " AS SELECT * FROM " + prepared + " ORDER BY id",
        "ALTER TABLE " + bare + " ADD PRIMARY KEY (id)",
        "VACUUM ANALYZE " + bare,
        "CHECKPOINT");
  }
}
