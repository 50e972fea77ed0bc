package vn.tthc.sdk.outbox.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.testing.MockPortal;

/**
 * A portal, a database, processes that send and are killed, threads that commit changes, and the
 * judgement of what came of it. {@code -Dchaos.seed=…} repeats a schedule.
 */
final class ChaosRun implements AutoCloseable {

  private static final Duration STARTING = Duration.ofSeconds(30);

  /** Entries that the portal keeps: more than there can be requests. */
  private static final int JOURNAL = 1_000_000;

  private final ChaosPlan plan;
  private final long seed = Long.getLong("chaos.seed", new Random().nextInt(1_000_000));
  private final ChaosDatabase database;
  private final MockPortal portal;
  private final ChaosNodes nodes;
  private final Timeline timeline = new Timeline();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(6);
  private DataSource source;
  private ChaosWriters writers;
  private ChaosTables tables;

  ChaosRun(ChaosPlan plan, ChaosDatabase database, Path folder) throws IOException {
    this.plan = plan;
    this.database = database;
    this.portal = MockPortal.builder().journal(JOURNAL).latency(plan.latency()).start();
    this.nodes = new ChaosNodes(folder, plan, portal, database.url());
    // Even if the test is interrupted no process stays, a frozen one neither.
    Runtime.getRuntime().addShutdownHook(new Thread(nodes::close));
  }

  /** Runs it to the end and prints what came of it. */
  ChaosReport run() throws Exception {
    List<ChaosEvent> schedule = ChaosSchedule.draw(plan, seed);
    System.out.println("Chaos, " + plan.name() + ": repeat with -Dchaos.seed=" + seed);
    schedule.forEach(event -> System.out.println("  " + event));
    start();
    writers.start();
    timeline.say("writing " + plan.changes() + " changes");
    ChaosEvents events = new ChaosEvents(portal, nodes, database, timeline, clock);
    List<Future<?>> happening = events.run(schedule);
    boolean written = Waiting.waitFor(plan.span().plus(plan.patience()), writers::isDone);
    timeline.say(written ? "all changes are committed" : "CHANGES COULD NOT BE WRITTEN");
    for (Future<?> event : happening) {
      event.get(plan.patience().toSeconds(), TimeUnit.SECONDS);
    }
    boolean drained = Waiting.waitFor(plan.patience(), () -> open() == 0);
    timeline.say(drained ? "all changes are delivered" : "NOT DELIVERED: " + open());
    ChaosReport report = judge(schedule.size(), written && drained);
    report.print(System.out);
    if (!report.isClean()) {
      printOutputs();
    }
    return report;
  }

  private void start() throws Exception {
    // The first opens the file of H2, so that the others depend on it.
    for (int node = 0; node < plan.nodes(); node++) {
      nodes.start(node);
      int started = node;
      must("node " + node + " starts", () -> nodes.isReady(started));
    }
    source = ChaosDatabase.pool(database.url());
    tables = new ChaosTables(source);
    tables.create(plan.dossiers());
    Outbox outbox = Outbox.builder().database(source).node("writer").open();
    writers = new ChaosWriters(plan, source, outbox, seed);
    String owners = "SELECT COUNT(DISTINCT owner) FROM tthc_outbox_shard";
    must("all nodes have shards", () -> tables.number(owners) == plan.nodes());
  }

  private static void must(String what, Callable<Boolean> condition) {
    if (!Waiting.waitFor(STARTING, condition)) {
      throw new IllegalStateException("It did not come to this in time: " + what);
    }
  }

  private long open() throws Exception {
    return tables.number("SELECT COUNT(*) FROM tthc_outbox WHERE open_shard IS NOT NULL");
  }

  private ChaosReport judge(int events, boolean inTime) throws Exception {
    Duration took = Duration.between(timeline.start(), Instant.now());
    List<ChaosTables.Written> committed = tables.written();
    var rows = tables.rows();
    Arrivals arrivals = Arrivals.of(portal, NodeLogs.read(nodes, plan.nodes()));
    Doubles doubles = new Doubles(portal, timeline, database);
    Verdict verdict = new Verdict(portal, committed, rows, arrivals, doubles).judge();
    return new ChaosReport(
        plan,
        seed,
        took,
        inTime,
        events,
        committed.size(),
        writers.rolledBack(),
        writers.failed(),
        verdict,
        doubles,
        Standstills.anywhere(committed, rows, arrivals).words(timeline),
        Standstills.ofDossiers(committed, rows, arrivals).stream()
            .map(slow -> slow.words(timeline))
            .toList());
  }

  private void printOutputs() throws IOException {
    for (int node = 0; node < plan.nodes(); node++) {
      System.out.println("--- node " + node);
      List<String> lines = Files.readAllLines(nodes.output(node));
      lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(System.out::println);
    }
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    if (writers != null) {
      writers.close();
    }
    nodes.close();
    portal.close();
    if (source != null) {
      ChaosDatabase.close(source);
    }
    database.close();
  }
}
