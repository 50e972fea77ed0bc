package vn.tthc.sdk.examples.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.tthc.sdk.cli.Terminal;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxQuery;
import vn.tthc.sdk.outbox.OutboxStatus;

/**
 * Enqueues a work list in transactions and has processes of their own send it, which are killed on
 * the way; counts at the portal what became of it.
 */
final class OutboxRun {

  private static final int TRANSACTION = 20;
  private static final long LOOK_NANOS = 50_000_000;
  private static final int SHORTEST_FAILOVER = 200;
  private static final int PAGE = 10_000;

  private final Stage stage;
  private final Worklist work;
  private final PrintWriter err;
  private final OutboxPlace place;
  private final int nodes;
  private final TimeLine timeLine = new TimeLine();
  private int enqueued;
  private boolean mainClosed;

  OutboxRun(Stage stage, Worklist work, PrintWriter err, OutboxPlace place, int nodes) {
    this.stage = stage;
    this.work = work;
    this.err = err;
    this.place = place;
    this.nodes = nodes;
  }

  DemoResult run(boolean failoverWanted, String password) {
    int total = work.changes().size();
    boolean failover = failoverWanted && total >= SHORTEST_FAILOVER;
    List<Path> settings = stage.settings(place.settings(), nodes);
    Map<Integer, OutboxItem> items;
    try (Connection connection = place.connect(password)) {
      items = run(settings, connection, failover);
    } catch (SQLException e) {
      throw OutboxPlace.failed(e);
    }
    timeLine.note("all changes are over");
    Account account = Account.of(work, items);
    PortalCount count =
        PortalCount.of(
            stage.portal(),
            work,
            account,
            entry -> items.containsKey(entry.index()) && items.get(entry.index()).maybeDoubled());
    return new DemoResult(
        account, count, timeLine.events(), DemoRun.dataRequests(stage.portal()), failover);
  }

  /** What became of the changes, by their index; whatever happens, the tables go. */
  private Map<Integer, OutboxItem> run(List<Path> settings, Connection connection, boolean failover)
      throws SQLException {
    try (Outbox outbox = Outbox.builder().properties(settings.get(0)).open()) {
      enqueue(outbox, connection);
      return deliver(outbox, new Senders(settings, stage.senderLog()), failover);
    } finally {
      place.clear(connection);
    }
  }

  private void enqueue(Outbox outbox, Connection connection) throws SQLException {
    timeLine.note("changes are enqueued, in transactions of " + TRANSACTION);
    List<Change> changes = work.changes();
    for (int i = 0; i < changes.size(); i++) {
      // The outbox takes nothing without a code: it could not keep an order.
      if (changes.get(i).key() != null) {
        outbox.enqueue(connection, Integer.toString(i), changes.get(i));
        enqueued++;
      }
      if (i % TRANSACTION == TRANSACTION - 1) {
        connection.commit();
      }
    }
    connection.commit();
  }

  private Map<Integer, OutboxItem> deliver(Outbox outbox, Senders senders, boolean failover) {
    int total = enqueued;
    OutboxOperator operator = new OutboxOperator(outbox);
    try (senders;
        ProgressBar bar = new ProgressBar(err, Terminal.draws(), total)) {
      senders.start();
      timeLine.note(nodes == 1 ? "the sender starts" : nodes + " senders start");
      List<Runnable> incidents = incidents(senders, failover);
      int next = 0;
      OutboxStatus status = outbox.status();
      while (status.open() > 0) {
        long done = total - status.open();
        bar.settled(done);
        // In sixths: a kill at two, the door at three, a kill at four.
        if (next < incidents.size() && done * 6 >= (long) total * (next + 2)) {
          incidents.get(next++).run();
        }
        reopen(failover && next > 1);
        if (operator.look()) {
          timeLine.note("nothing moves: the operator discards what is refused");
        }
        senders.requireAlive();
        LockSupport.parkNanos(LOOK_NANOS);
        status = outbox.status();
      }
      bar.settled(total);
    }
    timeLine.note("the operator discarded " + operator.discarded() + " refused changes in all");
    return items(outbox);
  }

  private List<Runnable> incidents(Senders senders, boolean failover) {
    return List.of(() -> kill(senders, 0), () -> closeMain(failover), () -> kill(senders, 1));
  }

  private void kill(Senders senders, int number) {
    senders.killAndStart(number);
    timeLine.note("a sender was killed (SIGKILL) and started again");
  }

  private void closeMain(boolean failover) {
    if (failover) {
      timeLine.note("main door closes");
      stage.portal().main().drainAndClose();
      mainClosed = true;
    }
  }

  private void reopen(boolean failover) {
    if (failover
        && mainClosed
        && DemoRun.dataRequests(stage.portal()).getOrDefault("backup", 0L) > 2) {
      mainClosed = false;
      timeLine.note("backup door has served");
      stage.portal().main().open();
      timeLine.note("main door is open again");
    }
  }

  /** By their index in the work list, which is their key. */
  private static Map<Integer, OutboxItem> items(Outbox outbox) {
    Map<Integer, OutboxItem> items = new HashMap<>();
    OutboxQuery query = OutboxQuery.open().in(ItemState.NEW, ItemState.values()).limit(PAGE);
    List<OutboxItem> page = new ArrayList<>(outbox.list(query));
    while (!page.isEmpty()) {
      page.forEach(item -> items.put(Integer.valueOf(item.key()), item));
      page = outbox.list(query.after(page.get(page.size() - 1).id()));
    }
    return items;
  }
}
