package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows the node down while the portal or the database is away: ever longer pauses, a few changes
 * at a time. Thread-safe.
 */
final class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final Duration SHORTEST = Duration.ofMillis(500);
  private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Tries whether the portal is back. */
  private static final int FEW = 5;

  private final Schedule schedule;
  private final CountDownLatch closing = new CountDownLatch(1);
  private Duration pause = Duration.ZERO;
  private boolean outage;
  private boolean databaseAway;

  Trouble(Schedule schedule) {
    this.schedule = schedule;
  }

  /** How many changes are to be taken out at once, of so many that could be. */
  synchronized int atMost(int width) {
    return pause.isZero() ? width : Math.min(width, FEW);
  }

  /** Whether the node waits for the end of an outage. */
  synchronized boolean waitsForOutage() {
    return outage && !pause.isZero();
  }

  /**
   * What sending told of the portal.
   *
   * @param away whether nobody answered
   * @param noChannel whether no channel works; otherwise something else is wrong, such as a
   *     password
   */
  synchronized void heard(boolean away, boolean noChannel) {
    outage = noChannel;
    if (!away) {
      boolean waited = !pause.isZero();
      pause = Duration.ZERO;
      if (waited) {
        schedule.resume();
      }
    } else if (!schedule.isPaused()) {
      // Workers that were sending when the pause began tell of the same trouble once more.
      Duration doubled = pause.isZero() ? SHORTEST : pause.multipliedBy(2);
      // A few changes every some seconds are no burden; wrong passwords lock accounts.
      Duration longest = noChannel ? LONGEST_OUTAGE : LONGEST;
      pause = doubled.compareTo(longest) < 0 ? doubled : longest;
      schedule.pause(pause);
    }
  }

  /** The portal seems to be back: it is tried at once. */
  void tryNow() {
    schedule.resume();
  }

  synchronized void databaseWorks() {
    if (databaseAway) {
      databaseAway = false;
      LOG.info("The outbox's database works again");
    }
  }

  /** Told once, however often it fails. */
  void databaseFailed(SQLException e) {
    boolean first;
    synchronized (this) {
      first = !databaseAway;
      databaseAway = true;
    }
    if (first) {
      LOG.error(
          "The outbox's database fails (SQLSTATE {}, {}): tried again every second",
          e.getSQLState(),
          e.getClass().getName());
    }
    schedule.pause(Duration.ofSeconds(1));
  }

  /** Waits a moment; false when there is no use in it. */
  boolean waitForDatabase(Lease lease, SQLException e) {
    databaseFailed(e);
    try {
      boolean closed = closing.await(SHORTEST.toMillis(), TimeUnit.MILLISECONDS);
      return !closed && !lease.isLost();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Nobody waits any more. */
  void close() {
    closing.countDown();
  }
}
