package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the leases, in a thread that does nothing else: whatever takes long must not cost them. */
final class Heartbeat implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  /** After a heartbeat that failed. */
  private static final Duration SOON = Duration.ofMillis(500);

  private final Leases leases;
  private final Schedule schedule;
  private final Trouble trouble;
  private final Told told;
  private final Duration interval;
  private final CountDownLatch closing;

  /**
   * Nothing is held yet.
   *
   * @param length of a lease
   * @param closing ends it
   */
  Heartbeat(
      Leases leases,
      Schedule schedule,
      Trouble trouble,
      Told told,
      Duration length,
      CountDownLatch closing) {
    this.leases = leases;
    this.schedule = schedule;
    this.trouble = trouble;
    this.told = told;
    this.interval = length.dividedBy(4);
    this.closing = closing;
  }

  @Override
  public void run() {
    Duration pause = Duration.ZERO;
    try {
      while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = beatSafely() ? interval : SOON;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean beatSafely() {
    try {
      beat();
      return true;
    } catch (SQLException e) {
      trouble.databaseFailed(e);
    } catch (RuntimeException | Error e) {
      LOG.error("The heartbeat of the outbox failed, and goes on", Stripped.of(e));
    }
    return false;
  }

  private void beat() throws SQLException {
    Leases.Beat beat = leases.beat();
    for (Lease lease : beat.lost()) {
      schedule.remove(lease);
      told.shardLeft(lease.shard(), true);
    }
    // Those taken in a heartbeat that failed half-way are among them.
    for (Lease lease : leases.held()) {
      if (schedule.keep(lease)) {
        told.shardTaken(lease.shard());
      }
    }
    for (Lease lease : beat.tooMany()) {
      if (schedule.isSettledToLeave(lease)) {
        leases.release(lease);
        schedule.remove(lease);
        told.shardLeft(lease.shard(), false);
      }
    }
  }
}
