package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.PortalClient;

/** The threads of a node that sends: its heartbeat, its rounds, its workers. */
final class Sender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final Duration SHORT = Duration.ofSeconds(10);

  private final Duration patience;
  private final Told told;
  private final Leases leases;
  private final Schedule schedule = new Schedule(System::nanoTime);
  private final Trouble trouble = new Trouble(schedule);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Thread> workers = new ArrayList<>();
  private final List<Thread> keepers;

  Sender(Setup setup, PortalClient portal, Database database, Orders orders, Watch watch) {
    this.told = setup.told();
    this.patience = setup.patience();
    this.leases = new Leases(database, setup.node(), setup.lease(), System::nanoTime);
    Heartbeat heartbeat = new Heartbeat(leases, schedule, trouble, told, setup.lease(), closing);
    Rounds rounds =
        new Rounds(
            database, leases, orders, schedule, trouble, watch, portal, setup.idle(), closing);
    this.keepers = List.of(thread(heartbeat, "lease"), thread(rounds, "rounds"));
    Claims claims = new Claims(database, new Corrections(database.names(), setup.supersede()));
    Delivery delivery = new Delivery(portal);
    Results results = new Results(database);
    Width width = new Width();
    for (int i = 1; i <= setup.workers(); i++) {
      Worker worker = new Worker(schedule, claims, delivery, results, trouble, told, width);
      workers.add(thread(worker, Integer.toString(i)));
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, "tthc-outbox-" + name);
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    keepers.forEach(Thread::start);
    workers.forEach(Thread::start);
  }

  void wake(int shard) {
    schedule.wake(shard);
  }

  void wakeAll() {
    schedule.wakeAll();
  }

  /**
   * Ends when what is being sent has its answer; the leases are kept until then. An interrupt ends
   * the wait alone: it would tear at the connections of an embedded database.
   */
  @Override
  public void close() {
    schedule.close();
    trouble.close();
    boolean interrupted = join(workers, patience);
    closing.countDown();
    interrupted |= join(keepers, SHORT);
    leave();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave() {
    try {
      for (Lease lease : leases.held()) {
        leases.release(lease);
        told.shardLeft(lease.shard(), false);
      }
      leases.leave();
    } catch (SQLException e) {
      LOG.warn("The outbox's leases could not be given back: they run out by themselves");
    }
  }

  /** Whether it was interrupted. */
  private static boolean join(List<Thread> threads, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (Thread thread : threads) {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
      }
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }
}
