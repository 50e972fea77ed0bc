package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.PortalClient;

/** Looks over the quiet shards, carries orders out and keeps house, again and again. */
final class Rounds implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Database database;
  private final Leases leases;
  private final Orders orders;
  private final Schedule schedule;
  private final Trouble trouble;
  private final Watch watch;
  private final PortalClient portal;
  private final Duration interval;
  private final CountDownLatch closing;

  /**
   * Nothing is done yet.
   *
   * @param interval between the ends of two rounds and their beginnings
   * @param closing ends it
   */
  Rounds(
      Database database,
      Leases leases,
      Orders orders,
      Schedule schedule,
      Trouble trouble,
      Watch watch,
      PortalClient portal,
      Duration interval,
      CountDownLatch closing) {
    this.database = database;
    this.leases = leases;
    this.orders = orders;
    this.schedule = schedule;
    this.trouble = trouble;
    this.watch = watch;
    this.portal = portal;
    this.interval = interval;
    this.closing = closing;
  }

  @Override
  public void run() {
    try {
      while (!closing.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      if (trouble.waitsForOutage() && portal.outage().isEmpty()) {
        trouble.tryNow();
      }
      List<Lease> held = leases.held();
      new Sweep(database).withWork(schedule.asleep()).forEach(schedule::look);
      if (orders.carryOut(held, portal)) {
        schedule.wakeAll();
      }
      watch.look(held);
      trouble.databaseWorks();
    } catch (SQLException e) {
      trouble.databaseFailed(e);
    } catch (RuntimeException | Error e) {
      LOG.error("A round of the outbox failed, and the next follows", Stripped.of(e));
    }
  }
}
