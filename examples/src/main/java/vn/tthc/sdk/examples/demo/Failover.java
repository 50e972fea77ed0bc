package vn.tthc.sdk.examples.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.testing.Door;

/**
 * Closes the main door in the middle of the run and opens it again once the client has turned away
 * from it and the backup door has served. Thread-safe.
 */
final class Failover implements PortalListener {

  private static final double CLOSE_AT = 0.5;
  private static final double RETURN_BY = 0.8;
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final Door main;
  private final long total;
  private final TimeLine timeLine;
  private final AtomicLong settled = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean leftMain = new AtomicBoolean();
  private final AtomicBoolean backupServed = new AtomicBoolean();
  private final AtomicBoolean reopened = new AtomicBoolean();
  private final CountDownLatch returned = new CountDownLatch(1);

  /**
   * A failover in a run of so many items.
   *
   * @param main the door to close
   */
  Failover(Door main, long total, TimeLine timeLine) {
    this.main = main;
    this.total = total;
    this.timeLine = timeLine;
  }

  @Override
  public void itemSettled(SyncItem item) {
    long done = settled.incrementAndGet();
    if (done >= total * CLOSE_AT && closed.compareAndSet(false, true)) {
      timeLine.note("main door closes");
      main.drainAndClose();
    }
    if (done >= total * RETURN_BY && reopened.get()) {
      awaitReturn();
    }
  }

  @Override
  public void exchangeEnded(ExchangeEvent event) {
    boolean answeredThere = event.channel().equals("backup") && event.sent() == Sent.ANSWERED;
    if (answeredThere && closed.get() && backupServed.compareAndSet(false, true)) {
      timeLine.note("backup door has served");
    }
    openMainAgain();
  }

  @Override
  public void channelDown(String channel) {
    timeLine.note("client leaves the " + channel + " channel alone");
    if (channel.equals("main")) {
      leftMain.set(true);
    }
  }

  @Override
  public void channelUp(String channel) {
    timeLine.note("client uses the " + channel + " channel again");
    if (channel.equals("main")) {
      returned.countDown();
    }
  }

  /** Not before the client has noticed, or there would be no return to see. */
  private void openMainAgain() {
    if (backupServed.get() && leftMain.get() && reopened.compareAndSet(false, true)) {
      try {
        main.open();
        timeLine.note("main door is open again");
      } catch (IllegalStateException e) {
        returned.countDown();
        timeLine.note("main door cannot open again: another program took its port");
      }
    }
  }

  /** On a fast machine the run would be over before the client looks at the main channel again. */
  private void awaitReturn() {
    try {
      if (!returned.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        returned.countDown();
        timeLine.note("main channel not in use again after " + LONGEST_WAIT_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
