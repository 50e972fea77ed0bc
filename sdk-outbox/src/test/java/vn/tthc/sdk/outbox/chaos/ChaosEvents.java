package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.testing.Fault;
import vn.tthc.sdk.testing.FaultRule;
import vn.tthc.sdk.testing.MockPortal;

/** Lets the events of a schedule happen. */
final class ChaosEvents {

  /** Of an answer to be lost; the client tries three times by itself. */
  private static final double LOSS = 0.1;

  private final MockPortal portal;
  private final ChaosNodes nodes;
  private final ChaosDatabase database;
  private final Timeline timeline;
  private final ScheduledExecutorService clock;

  /** How many events keep the main and the backup door closed: they may overlap. */
  private int mainClosed;

  private int backupClosed;

  ChaosEvents(
      MockPortal portal,
      ChaosNodes nodes,
      ChaosDatabase database,
      Timeline timeline,
      ScheduledExecutorService clock) {
    this.portal = portal;
    this.nodes = nodes;
    this.database = database;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** From now on; each future ends when its event is put right. */
  List<Future<?>> run(List<ChaosEvent> schedule) {
    List<Future<?>> happening = new ArrayList<>();
    for (ChaosEvent event : schedule) {
      happening.add(
          clock.schedule(() -> happen(event), event.at().toMillis(), TimeUnit.MILLISECONDS));
    }
    return happening;
  }

  private Void happen(ChaosEvent event) throws Exception {
    timeline.begun(event);
    begin(event);
    sleep(event.length());
    end(event);
    timeline.ended(event);
    return null;
  }

  /** The length of an event is part of the schedule; nothing is asserted by it. */
  private static void sleep(Duration length) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(length.toMillis());
  }

  private void begin(ChaosEvent event) throws Exception {
    switch (event.kind()) {
      case KILL -> nodes.kill(event.node());
      case FREEZE -> nodes.freeze(event.node());
      case MAIN_DOWN -> doors(1, 0);
      case BOTH_DOWN -> doors(1, 1);
      case LOST_ANSWERS -> portal.faults().add(rule(event));
      case DATABASE_RESTART -> database.restart();
    }
  }

  private void end(ChaosEvent event) throws Exception {
    switch (event.kind()) {
      case KILL -> nodes.start(event.node());
      case FREEZE -> nodes.wake(event.node());
      case MAIN_DOWN -> doors(-1, 0);
      case BOTH_DOWN -> doors(-1, -1);
      case LOST_ANSWERS, DATABASE_RESTART -> {
        // They end by themselves.
      }
    }
  }

  private static FaultRule rule(ChaosEvent event) {
    return FaultRule.of(Fault.RESET_AFTER_EFFECT)
        .dataCalls()
        .probability(LOSS, event.seed())
        .during(event.length());
  }

  private synchronized void doors(int main, int backup) {
    mainClosed += main;
    backupClosed += backup;
    if (mainClosed == 0) {
      portal.main().open();
    } else {
      portal.main().drainAndClose();
    }
    if (backupClosed == 0) {
      portal.backup().open();
    } else {
      portal.backup().drainAndClose();
    }
  }
}
