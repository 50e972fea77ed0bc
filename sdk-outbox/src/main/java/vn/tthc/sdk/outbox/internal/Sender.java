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
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxOrder;

/**
 * What runs in a node that sends: a thread that keeps the leases, carries orders out and looks over
 * the quiet shards, and the workers.
 */
final class Sender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Setup setup;
  private final PortalClient portal;
  private final Leases leases;
  private final Sweep sweep;
  private final Orders orders;
  private final Watch watch;
  private final Schedule schedule = new Schedule();
  private final Trouble trouble = new Trouble(schedule);
  private final Told told;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Thread> workers = new ArrayList<>();
  private final Thread keeper = new Thread(this::keep, "tthc-outbox");
  private long nextBeat = System.nanoTime();

  Sender(Setup setup, PortalClient portal, Database database, Orders orders, Watch watch) {
    this.setup = setup;
    this.portal = portal;
    this.orders = orders;
    this.watch = watch;
    this.told = setup.told();
    this.leases = new Leases(database, setup.node(), setup.lease(), System::nanoTime);
    this.sweep = new Sweep(database);
    Claims claims = new Claims(database, new Corrections(database.names(), setup.supersede()));
    Delivery delivery = new Delivery(portal);
    Results results = new Results(database);
    for (int i = 1; i <= setup.workers(); i++) {
      Worker worker = new Worker(schedule, claims, delivery, results, trouble, told);
      workers.add(new Thread(worker, "tthc-outbox-" + i));
    }
  }

  void start() {
    keeper.setDaemon(true);
    keeper.start();
    workers.forEach(worker -> worker.setDaemon(true));
    workers.forEach(Thread::start);
  }

  void wake(int shard) {
    schedule.wake(shard);
  }

  void wakeAll() {
    schedule.wakeAll();
  }

  private void keep() {
    try {
      while (!closing.await(waitMillis(), TimeUnit.MILLISECONDS)) {
        round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever comes first: the heartbeat or the next look over the shards. */
  private long waitMillis() {
    long beat = TimeUnit.NANOSECONDS.toMillis(nextBeat - System.nanoTime());
    return Math.max(0, Math.min(beat, setup.idle().toMillis()));
  }

  private void round() {
    try {
      if (nextBeat - System.nanoTime() <= 0) {
        beat();
        nextBeat = System.nanoTime() + setup.lease().toNanos() / 4;
      }
      for (int shard : sweep.withWork(schedule.asleep())) {
        schedule.look(shard);
      }
      carryOut();
      if (trouble.waitsForOutage() && portal.outage().isEmpty()) {
        trouble.tryNow();
      }
      watch.look(leases.held());
      trouble.databaseWorks();
    } catch (SQLException e) {
      trouble.databaseFailed(e);
    } catch (RuntimeException | Error e) {
      LOG.error("The outbox failed unexpectedly, and goes on", e);
    }
  }

  private void beat() throws SQLException {
    Leases.Beat beat = leases.beat();
    for (Lease lease : beat.lost()) {
      schedule.remove(lease);
      told.shardLeft(lease.shard(), true);
    }
    for (Lease lease : beat.taken()) {
      schedule.add(lease);
      told.shardTaken(lease.shard());
    }
    for (Lease lease : beat.tooMany()) {
      giveBack(lease);
    }
  }

  private void giveBack(Lease lease) throws SQLException {
    if (schedule.isSettledToLeave(lease)) {
      schedule.remove(lease);
      leases.release(lease);
      told.shardLeft(lease.shard(), false);
    }
  }

  private void carryOut() throws SQLException {
    List<Integer> shards = leases.held().stream().map(Lease::shard).toList();
    if (shards.isEmpty()) {
      return;
    }
    for (OutboxOrder order : orders.waiting(shards)) {
      OutboxItem item = orders.carryOut(order, portal).orElse(null);
      if (item != null) {
        told.ordered(item);
        schedule.wakeAll();
      }
    }
  }

  /** Ends when what is being sent has its answer. */
  @Override
  public void close() {
    schedule.close();
    trouble.close();
    boolean interrupted = join(workers, setup.patience());
    closing.countDown();
    interrupted |= join(List.of(keeper), Duration.ofSeconds(10));
    try {
      leases.leave();
    } catch (SQLException e) {
      LOG.warn("The outbox's leases could not be given back: they run out by themselves");
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean join(List<Thread> threads, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    for (Thread thread : threads) {
      try {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
      } catch (InterruptedException e) {
        threads.forEach(Thread::interrupt);
        return true;
      }
    }
    return false;
  }
}
