package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.median;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.Outbox;

/**
 * What durable delivery costs on PostgreSQL: enqueuing and sending beside the least that a table
 * can cost, and the outbox by itself. Everything runs in one process, each case once a round.
 */
final class OutboxTable {

  private static final int KEPT = 2_000_000;
  private static final int DRAINED = 40_000;
  private static final int DOSSIERS = 2_000;
  private static final Duration SLOW = Duration.ofMillis(5);

  private final OutboxServer server;
  private final OutboxRows rows;
  private final RateTable enqueue = new RateTable();
  private final RateTable drain = new RateTable();
  private final Map<String, LightRun> light = new LinkedHashMap<>();
  private final Map<String, List<Double>> latencies = new LinkedHashMap<>();
  private final List<IdleRun.Idle> idles = new ArrayList<>();
  private final List<Double> looks = new ArrayList<>();

  private OutboxTable(OutboxServer server, OutboxRows rows) throws SQLException {
    this.server = server;
    this.rows = rows;
    enqueueCases();
    drainCases();
    light.put("20 commits a second", new LightRun(server, rows, false, 20, 160));
    light.put("the same from another process", new LightRun(server, rows, true, 20, 160));
    light.put("1 commit a second from another process", new LightRun(server, rows, true, 1, 12));
  }

  static void print(int rounds) throws Exception {
    print(rounds, 0);
  }

  /** With what two million changes of the past leave behind. */
  static void printFull(int rounds) throws Exception {
    print(rounds, KEPT);
  }

  private static void print(int rounds, int kept) throws Exception {
    try (OutboxServer server = new OutboxServer()) {
      OutboxTable table = new OutboxTable(server, new OutboxRows(server, kept));
      System.err.println("warming up");
      table.rates(0);
      table.enqueue.clear();
      table.drain.clear();
      for (int round = 1; round <= rounds; round++) {
        System.err.printf("round %d of %d%n", round, rounds);
        table.rates(round);
        table.quiet();
      }
      table.print(
          String.format(
              ", PostgreSQL %s, Java %s, %,d rows kept, medians of %d rounds",
              server.version(), Runtime.version().feature(), kept, rounds));
    }
  }

  private void enqueueCases() {
    for (int each : List.of(1, 10)) {
      String name = each == 1 ? ", one a transaction" : ", " + each + " a transaction";
      EnqueueRun dossiers = new EnqueueRun(server, rows, each, ManyChanges::dossier);
      EnqueueRun steps = new EnqueueRun(server, rows, each, ManyChanges::step);
      enqueue.add("dossiers" + name, dossiers::ours, dossiers::floor);
      enqueue.add("steps" + name, steps::ours, steps::floor);
    }
  }

  private void drainCases() throws SQLException {
    rows.prepare("many", steps(DOSSIERS));
    rows.prepare("single", steps(DRAINED));
    for (Duration latency : List.of(Duration.ZERO, SLOW)) {
      String name = latency.isZero() ? "" : ", 5 ms a batch";
      DrainRun many = new DrainRun(server, rows, "many", DRAINED, latency);
      DrainRun single = new DrainRun(server, rows, "single", DRAINED, latency);
      drain.add("20 changes a dossier" + name, many::ours, many::floor);
      drain.add("1 change a dossier" + name, single::ours, single::floor);
    }
  }

  private static List<DossierStep> steps(int dossiers) {
    return IntStream.range(0, DRAINED).mapToObj(i -> ManyChanges.step(i % dossiers)).toList();
  }

  private void rates(int round) throws Exception {
    enqueue.round(round);
    drain.round(round);
  }

  private void quiet() throws Exception {
    for (Map.Entry<String, LightRun> each : light.entrySet()) {
      latencies
          .computeIfAbsent(each.getKey(), name -> new ArrayList<>())
          .addAll(each.getValue().measure());
    }
    idles.add(new IdleRun(server, rows).measure());
    try (Outbox outbox = Outbox.builder().database(server.pool()).tables(OutboxRows.OURS).open()) {
      long start = System.nanoTime();
      outbox.status();
      looks.add((System.nanoTime() - start) / 1e6);
    }
  }

  private void print(String how) {
    enqueue.print("Enqueuing" + how, "bare INSERT");
    drain.print("Sending" + how, "bare poller");
    System.out.printf("%nFrom the commit to the acknowledgement%s%n%n", how);
    System.out.println("| | p50 | p99 |");
    System.out.println("|---|---|---|");
    latencies.forEach(
        (name, all) ->
            System.out.printf(
                "| %s | %.1f ms | %.1f ms |%n", name, percentile(all, 50), percentile(all, 99)));
    System.out.printf("%nAn outbox without work%s%n%n", how);
    System.out.println("| commits a second | processor | status() |");
    System.out.println("|---|---|---|");
    System.out.printf(
        "| %.1f | %.2f %% of a core | %.1f ms |%n",
        median(idles.stream().map(IdleRun.Idle::commits).toList()),
        median(idles.stream().map(IdleRun.Idle::processor).toList()),
        median(looks));
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}
