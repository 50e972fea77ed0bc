package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes changes of one shard after the other out, sends them, writes down what came of it. No
 * transaction is open while it sends.
 */
final class Worker implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private final Schedule schedule;
  private final Claims claims;
  private final Delivery delivery;
  private final Results results;
  private final Trouble trouble;
  private final Told told;
  private final Width width;

  Worker(
      Schedule schedule,
      Claims claims,
      Delivery delivery,
      Results results,
      Trouble trouble,
      Told told,
      Width width) {
    this.schedule = schedule;
    this.claims = claims;
    this.delivery = delivery;
    this.results = results;
    this.trouble = trouble;
    this.told = told;
    this.width = width;
  }

  @Override
  public void run() {
    try {
      for (Lease lease = schedule.take(); lease != null; lease = schedule.take()) {
        boolean found = false;
        try {
          found = pass(lease);
        } finally {
          schedule.done(lease, found);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean pass(Lease lease) {
    try {
      Claims.Taken taken = claims.take(lease, trouble.atMost(width.get()));
      if (!taken.claims().isEmpty()) {
        long start = System.nanoTime();
        Delivery.Result result = delivery.send(taken.claims(), lease);
        width.took(taken.claims().size(), System.nanoTime() - start);
        trouble.heard(result.trouble(), result.outage());
        write(lease, result.settled());
      }
      trouble.databaseWorks();
      return taken.more();
    } catch (SQLException e) {
      trouble.databaseFailed(e);
      return false;
    } catch (RuntimeException | Error e) {
      LOG.error("A worker of the outbox failed unexpectedly", Stripped.of(e));
      schedule.pause(Duration.ofSeconds(1));
      return false;
    }
  }

  /**
   * The portal has it: that must not be forgotten because the database is away for a moment. When
   * the lease is gone by then, the next owner finds the changes as they were taken out, in doubt.
   */
  private void write(Lease lease, List<Settled> settled) throws SQLException {
    while (true) {
      try {
        told.settled(results.write(lease, settled), settled);
        return;
      } catch (SQLException e) {
        if (!trouble.waitForDatabase(lease, e)) {
          throw e;
        }
      }
    }
  }
}
