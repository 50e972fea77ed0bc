package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sends many dossiers to a server that takes its time, each way once a round, and prints dossiers a
 * second. It takes the time on the wall, for waiting is what it is about.
 */
final class SyncTable {

  private static final Duration LATENCY = Duration.ofMillis(20);
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * What a round gave.
   *
   * @param rate dossiers a second
   * @param micros processor time of the whole process for a dossier, the server's with it
   */
  private record Score(double rate, double micros) {}

  private final Map<BulkKind, List<Score>> scores = new EnumMap<>(BulkKind.class);
  private final Pace pace;
  private final int dossiers;

  /**
   * A table with nothing measured.
   *
   * @param dossiers enough for some seconds, in whole batches
   */
  private SyncTable(Pace pace, int dossiers) {
    this.pace = pace;
    this.dossiers = dossiers;
  }

  static void print(int rounds) throws Exception {
    SyncTable light = new SyncTable(new Pace(LATENCY, Duration.ZERO), 20_000);
    SyncTable heavy = new SyncTable(new Pace(LATENCY, Duration.ofMillis(1)), 6_000);
    System.err.println("warming up");
    light.measure();
    light.scores.clear();
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("round %d of %d%n", round, rounds);
      light.measure();
      heavy.measure();
    }
    light.rows("20 ms a request", rounds);
    heavy.rows("20 ms a request and 1 ms a record", rounds);
  }

  private void measure() throws Exception {
    for (BulkKind kind : BulkKind.values()) {
      scores.computeIfAbsent(kind, k -> new ArrayList<>()).add(measure(kind));
    }
  }

  private Score measure(BulkKind kind) throws Exception {
    int count = kind == BulkKind.VENDORS ? 40 : dossiers;
    try (CannedServer server = new CannedServer(Portal.ANSWER, pace);
        Bulk bulk = kind.open(server)) {
      // Logs in and opens connections.
      bulk.send(kind == BulkKind.VENDORS ? 1 : 400);
      long processor = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      bulk.send(count);
      double nanos = System.nanoTime() - start;
      double used = PROCESS.getProcessCpuTime() - processor;
      return new Score(count * 1e9 / nanos, used / 1e3 / count);
    }
  }

  private void rows(String server, int rounds) {
    System.out.printf(
        "%nMany dossiers, server %s, Java %s, medians of %d rounds%n%n",
        server, Runtime.version().feature(), rounds);
    System.out.println(
        "| | dossiers a second | range | times the vendors' way | processor time of a dossier |");
    System.out.println("|---|---|---|---|---|");
    for (BulkKind kind : BulkKind.values()) {
      row(kind);
    }
  }

  private void row(BulkKind kind) {
    List<Double> rates = scores.get(kind).stream().map(Score::rate).toList();
    List<Double> micros = scores.get(kind).stream().map(Score::micros).toList();
    System.out.printf(
        "| %s | %s | %s to %s | %s | %.0f µs |%n",
        kind.label(),
        rate(median(rates)),
        rate(least(rates)),
        rate(most(rates)),
        kind == BulkKind.VENDORS ? "1" : String.format("%.0f", times(kind)),
        median(micros));
  }

  /** How many times the vendors' way; of each round, and of these the median. */
  private double times(BulkKind kind) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < scores.get(kind).size(); i++) {
      times.add(scores.get(kind).get(i).rate() / scores.get(BulkKind.VENDORS).get(i).rate());
    }
    return median(times);
  }

  private static String rate(double rate) {
    return String.format(rate < 100 ? "%.1f" : "%.0f", rate);
  }
}
