package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link DossierBenchmark} in rounds and prints a table of ours against the floor.
 *
 * <p>A round runs every case once, one after the other, each in a JVM of its own, so that a busy
 * spell of the machine meets both sides. The time of a case in a round is the {@linkplain
 * ProcessorTime processor time} of its fastest slice, for noise only ever adds; a ratio is taken
 * within a round; the table shows medians over the rounds. The compiler runs in the foreground: on
 * a busy machine it would not be through after any given warm-up.
 */
public final class DossierTable {

  private static final int WARM_UP_SLICES = 15;
  private static final int SLICES = 10;
  private static final TimeValue SLICE = TimeValue.milliseconds(200);
  private static final List<String> CASES =
      List.of("read", "readPlain", "write", "writePlain", "validate");

  /** Microseconds and bytes of one operation. */
  private record Score(double micros, double bytes) {}

  private final Map<String, List<Score>> scores = new HashMap<>();

  private DossierTable() {}

  /**
   * Runs and prints.
   *
   * @param args the number of rounds; 5 when left out
   */
  public static void main(String[] args) throws RunnerException, IOException {
    int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
    DossierTable table = new DossierTable();
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("round %d of %d%n", round, rounds);
      for (String name : CASES) {
        table.scores.computeIfAbsent(name, n -> new ArrayList<>()).add(measure(name));
      }
    }
    table.print(rounds);
  }

  private static Score measure(String name) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(DossierBenchmark.class.getName() + "\\." + name + "$")
            .forks(1)
            .jvmArgsAppend("-Xbatch")
            .warmupIterations(WARM_UP_SLICES)
            .warmupTime(SLICE)
            .measurementIterations(SLICES)
            .measurementTime(SLICE)
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorTime.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    RunResult result = results.iterator().next();
    double fastest = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
    double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    return new Score(fastest, bytes);
  }

  private void print(int rounds) throws IOException {
    DossierBenchmark benchmark = new DossierBenchmark();
    benchmark.prepare();
    System.out.printf(
        "Dossier of %d bytes, Java %s, medians of %d rounds%n%n",
        benchmark.size(), Runtime.version().feature(), rounds);
    System.out.println("| | ours | plain Jackson | ratio | range of the ratio |");
    System.out.println("|---|---|---|---|---|");
    row("read", "readPlain");
    row("write", "writePlain");
    System.out.printf(
        "| validate | %.1f µs, %.1f KB | | | |%n",
        median(micros("validate")), median(bytes("validate")) / 1024);
  }

  private void row(String ours, String floor) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < micros(ours).size(); i++) {
      ratios.add(micros(ours).get(i) / micros(floor).get(i));
    }
    System.out.printf(
        "| %s | %.1f µs, %.1f KB | %.1f µs, %.1f KB | %.2f | %.2f to %.2f |%n",
        ours,
        median(micros(ours)),
        median(bytes(ours)) / 1024,
        median(micros(floor)),
        median(bytes(floor)) / 1024,
        median(ratios),
        ratios.stream().min(Double::compare).orElseThrow(),
        ratios.stream().max(Double::compare).orElseThrow());
  }

  private List<Double> micros(String name) {
    return scores.get(name).stream().map(Score::micros).toList();
  }

  private List<Double> bytes(String name) {
    return scores.get(name).stream().map(Score::bytes).toList();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
