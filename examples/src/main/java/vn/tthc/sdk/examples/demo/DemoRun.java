package vn.tthc.sdk.examples.demo;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.cli.Terminal;
import vn.tthc.sdk.testing.Exchange;
import vn.tthc.sdk.testing.MockPortal;

/** Sends a work list to the portal of a stage and counts there what became of it. */
final class DemoRun {

  /** With fewer items there may be no batch left for the backup channel. */
  private static final int SHORTEST_FAILOVER = 200;

  private final Stage stage;
  private final Worklist work;
  private final PrintWriter err;

  DemoRun(Stage stage, Worklist work, PrintWriter err) {
    this.stage = stage;
    this.work = work;
    this.err = err;
  }

  DemoResult run(boolean failoverWanted) {
    int total = work.changes().size();
    boolean failover = failoverWanted && total >= SHORTEST_FAILOVER;
    TimeLine timeLine = new TimeLine();
    if (failoverWanted && !failover) {
      timeLine.note("no failover shown: too few records");
    }
    timeLine.note("sync begins");
    SyncReport report = sync(timeLine, failover, total);
    timeLine.note("all items are settled");
    Account account = Account.of(work, report);
    MockPortal portal = stage.portal();
    return new DemoResult(
        account,
        PortalCount.of(portal, work, account),
        timeLine.events(),
        dataRequests(portal),
        failover);
  }

  private SyncReport sync(TimeLine timeLine, boolean failover, int total) {
    try (ProgressBar bar = new ProgressBar(err, Terminal.draws(), total)) {
      // the bar first: the failover makes its callers wait
      PortalListener listener =
          failover ? Listeners.of(bar, new Failover(stage.portal().main(), total, timeLine)) : bar;
      try (PortalClient portal = stage.openClient(listener)) {
        return portal.sync(work.changes());
      }
    }
  }

  static Map<String, Long> dataRequests(MockPortal portal) {
    return portal.exchanges().stream()
        .collect(Collectors.groupingBy(Exchange::door, Collectors.counting()));
  }
}
