package vn.tthc.sdk.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.outbox.Outbox;

/** Four threads that enqueue for a while: through the outbox, or with SQL and ready bytes. */
final class EnqueueRun {

  private static final int THREADS = 4;
  private static final int DOSSIERS = 2000;
  private static final int SHARDS = 16;
  private static final Duration LENGTH = Duration.ofSeconds(3);
  private static final String DIGEST = "0".repeat(64);

  /** The same lock, columns and indexes; one statement, as two would take longer. */
  private static final String INSERT =
      """
      WITH lock AS (
        INSERT INTO floor_dossier AS d (dossier, enqueued) VALUES (?, 1)
        ON CONFLICT (dossier) DO UPDATE SET enqueued = d.enqueued + 1 RETURNING dossier)
      INSERT INTO floor (id, dossier, shard, open_shard, place, agency_key, kind, payload, digest,
        state, attempts, maybe_doubled, enqueued_at, changed_at)
      SELECT id, dossier, ?, ?, id * 1024, NULL, ?, ?, ?, 'NEW', 0, FALSE, clock_timestamp(),
        clock_timestamp() FROM (SELECT nextval('floor_id') AS id, dossier FROM lock) AS locked""";

  private final OutboxServer server;
  private final OutboxRows rows;
  private final int perTransaction;
  private final List<Change> changes;
  private final List<byte[]> payloads;

  /**
   * One case.
   *
   * @param perTransaction rows in a transaction, each of another dossier
   * @param change makes the change of a dossier with a number
   */
  EnqueueRun(
      OutboxServer server,
      OutboxRows rows,
      int perTransaction,
      IntFunction<? extends Change> change) {
    this.server = server;
    this.rows = rows;
    this.perTransaction = perTransaction;
    this.changes = new ArrayList<>(IntStream.range(0, DOSSIERS).mapToObj(change).toList());
    WireJson json = new WireJson(WireOptions.of(GuessedFields.SEND));
    this.payloads = changes.stream().map(json::write).toList();
  }

  double ours() throws Exception {
    rows.clear(OutboxRows.OURS);
    try (Outbox outbox = Outbox.builder().database(server.pool()).tables(OutboxRows.OURS).open()) {
      return rate(
          (connection, first) ->
              outbox.enqueue(connection, changes.subList(first, first + perTransaction)));
    }
  }

  double floor() throws Exception {
    rows.clear(OutboxRows.FLOOR);
    return rate(this::insert);
  }

  private void insert(Connection connection, int first) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int i = first; i < first + perTransaction; i++) {
        statement.setString(1, changes.get(i).key());
        statement.setInt(2, i % SHARDS);
        statement.setInt(3, i % SHARDS);
        statement.setString(4, "DossierStep");
        statement.setBytes(5, payloads.get(i));
        statement.setString(6, DIGEST);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private interface Enqueuing {
    void enqueue(Connection connection, int first) throws SQLException;
  }

  private double rate(Enqueuing enqueuing) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      AtomicInteger turn = new AtomicInteger();
      long start = System.nanoTime();
      long end = start + LENGTH.toNanos();
      Callable<Integer> work = () -> until(end, turn, enqueuing);
      long transactions = 0;
      for (Future<Integer> each : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        transactions += each.get();
      }
      return transactions * perTransaction * 1e9 / (System.nanoTime() - start);
    } finally {
      threads.shutdownNow();
    }
  }

  private int until(long end, AtomicInteger turn, Enqueuing enqueuing) throws SQLException {
    int transactions = 0;
    while (System.nanoTime() < end) {
      int first = turn.getAndIncrement() * perTransaction % DOSSIERS;
      server.transact(connection -> enqueuing.enqueue(connection, first));
      transactions++;
    }
    return transactions;
  }
}
