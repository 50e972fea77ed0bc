package vn.tthc.sdk.outbox.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxException;

/** The agency's program: threads that change dossiers, and enqueue the changes with them. */
final class ChaosWriters implements AutoCloseable {

  private static final int THREADS = 4;
  private static final int MOST_AT_ONCE = 4;
  private static final int PERCENT_SNAPSHOTS = 5;
  private static final int PERCENT_ROLLED_BACK = 4;

  private final ChaosPlan plan;
  private final DataSource source;
  private final Outbox outbox;
  private final long seed;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Future<?>> running = new ArrayList<>();
  private final AtomicLong serials = new AtomicLong();
  private final AtomicInteger reserved = new AtomicInteger();
  private final AtomicInteger rolledBack = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  ChaosWriters(ChaosPlan plan, DataSource source, Outbox outbox, long seed) {
    this.plan = plan;
    this.source = source;
    this.outbox = outbox;
    this.seed = seed;
  }

  void start() {
    Instant start = Instant.now();
    for (int thread = 0; thread < THREADS; thread++) {
      Random random = new Random(seed + thread);
      running.add(threads.submit(() -> run(start, random)));
    }
  }

  /** Whether all changes are committed; throws what a thread has thrown. */
  boolean isDone() throws Exception {
    for (Future<?> thread : running) {
      if (!thread.isDone()) {
        return false;
      }
      thread.get();
    }
    return true;
  }

  int rolledBack() {
    return rolledBack.get();
  }

  /** Transactions whose database went away; whether they were committed only the table tells. */
  int failed() {
    return failed.get();
  }

  private void run(Instant start, Random random) {
    while (true) {
      int count = 1 + random.nextInt(MOST_AT_ONCE);
      int first = reserved.getAndAdd(count);
      int mine = Math.min(count, plan.changes() - first);
      if (mine <= 0) {
        return;
      }
      // Evenly over the span; after an outage as fast as can be.
      Duration due = plan.span().multipliedBy(first).dividedBy(plan.changes());
      Waiting.until(start.plus(due));
      while (!transact(mine, random)) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
      }
    }
  }

  /** Whether it was committed, as far as is known; what failed is written anew. */
  private boolean transact(int count, Random random) {
    boolean back = random.nextInt(100) < PERCENT_ROLLED_BACK;
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        change(connection, count, random);
        if (back) {
          connection.rollback();
          rolledBack.incrementAndGet();
        } else {
          connection.commit();
        }
        return !back;
      } catch (SQLException | OutboxException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException | OutboxException e) {
      failed.incrementAndGet();
      LockSupport.parkNanos(200_000_000);
      return false;
    }
  }

  private void change(Connection connection, int count, Random random) throws SQLException {
    String code = ChaosChanges.code(random.nextInt(plan.dossiers()));
    long number = ChaosTables.draw(connection, code, count) - count;
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      number++;
      long serial = serials.incrementAndGet();
      boolean snapshot = number == 1 || random.nextInt(100) < PERCENT_SNAPSHOTS;
      ChaosTables.write(connection, new ChaosTables.Written(code, number, serial, snapshot));
      changes.add(
          snapshot ? ChaosChanges.snapshot(code, serial) : ChaosChanges.step(code, number, serial));
    }
    if (random.nextBoolean()) {
      outbox.enqueue(connection, changes);
    } else {
      for (Change change : changes) {
        outbox.enqueue(connection, code + "/" + number + "/" + changes.indexOf(change), change);
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
