package vn.tthc.sdk.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/**
 * Brings prepared rows to a portal until all are acknowledged: the outbox, or a bare poller that
 * keeps its rows locked while it calls, deletes them, and knows no order.
 */
final class DrainRun {

  private static final int WORKERS = 8;
  private static final String BARE = "bare";
  private static final String SELECT =
      "SELECT id, payload FROM bare FOR UPDATE SKIP LOCKED LIMIT 100";
  private static final String DELETE = "DELETE FROM bare WHERE id = ANY(?)";

  private final OutboxServer server;
  private final OutboxRows rows;
  private final String prepared;
  private final int count;
  private final Duration latency;

  /**
   * One case.
   *
   * @param prepared tables with the rows
   * @param count how many there are
   * @param latency of the portal for a batch
   */
  DrainRun(OutboxServer server, OutboxRows rows, String prepared, int count, Duration latency) {
    this.server = server;
    this.rows = rows;
    this.prepared = prepared;
    this.count = count;
    this.latency = latency;
  }

  double ours() throws Exception {
    rows.fill(prepared);
    CountDownLatch left = new CountDownLatch(count);
    OutboxListener listener =
        new OutboxListener() {
          @Override
          public void itemChanged(OutboxItem item) {
            if (item.state() == ItemState.ACKNOWLEDGED) {
              left.countDown();
            }
          }
        };
    long start = System.nanoTime();
    Outbox outbox = open(listener);
    try {
      left.await();
      return rate(start);
    } finally {
      outbox.close();
    }
  }

  private Outbox open(OutboxListener listener) {
    return Outbox.builder()
        .database(server.pool())
        .tables(OutboxRows.OURS)
        .portal(InstantPortal.of(latency))
        .workers(WORKERS)
        .listener(listener)
        .open();
  }

  private double rate(long start) {
    return count * 1e9 / (System.nanoTime() - start);
  }

  double floor() throws Exception {
    rows.fillBare(prepared, BARE);
    ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    try {
      long start = System.nanoTime();
      Callable<Void> work = this::poll;
      for (Future<Void> each : threads.invokeAll(Collections.nCopies(WORKERS, work))) {
        each.get();
      }
      return rate(start);
    } finally {
      threads.shutdownNow();
    }
  }

  private Void poll() throws SQLException {
    List<Long> ids = new ArrayList<>();
    do {
      ids.clear();
      server.transact(connection -> poll(connection, ids));
    } while (!ids.isEmpty());
    return null;
  }

  private void poll(Connection connection, List<Long> ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        ids.add(found.getLong(1));
        found.getBytes(2);
      }
    }
    InstantPortal.await(ids.size(), latency);
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      Array array = connection.createArrayOf("BIGINT", ids.toArray());
      statement.setArray(1, array);
      statement.executeUpdate();
    }
  }
}
