package vn.tthc.sdk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Scores of cases that were run in rounds.
 *
 * <p>A round runs every case once, one after the other, each in a JVM of its own, so that a busy
 * spell of the machine meets all sides. The time of a case in a round is the {@linkplain
 * ProcessorTime processor time} of its fastest slice, for noise only ever adds. The compiler runs
 * in the foreground: on a busy machine it would not be through after any given warm-up. The
 * collector is named, as Java would take another on a single core.
 */
final class Rounds {

  private static final int WARM_UP_SLICES = 60;
  private static final int SLICES = 40;
  private static final TimeValue SLICE = TimeValue.milliseconds(50);
  private static final int BYTES_PER_KB = 1024;

  /** Microseconds and kilobytes of one operation. */
  private record Score(double micros, double kilobytes) {}

  private final Map<String, List<Score>> scores = new HashMap<>();

  private Rounds() {}

  /**
   * Measures.
   *
   * @param options chooses the benchmark of a case
   */
  static Rounds run(int rounds, List<String> cases, Function<String, ChainedOptionsBuilder> options)
      throws RunnerException {
    Rounds all = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("round %d of %d%n", round, rounds);
      for (String name : cases) {
        all.scores.computeIfAbsent(name, n -> new ArrayList<>()).add(measure(options.apply(name)));
      }
    }
    return all;
  }

  private static Score measure(ChainedOptionsBuilder options) throws RunnerException {
    options
        .forks(1)
        .jvmArgsAppend("-Xbatch", "-XX:+UseG1GC")
        .warmupIterations(WARM_UP_SLICES)
        .warmupTime(SLICE)
        .measurementIterations(SLICES)
        .measurementTime(SLICE)
        .addProfiler(ProcessorTime.class)
        .addProfiler(AllocatedBytes.class)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
    RunResult result = new Runner(options.build()).run().iterator().next();
    return new Score(
        score(result, ProcessorTime.LABEL), score(result, AllocatedBytes.LABEL) / BYTES_PER_KB);
  }

  private static double score(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }

  /** Microseconds of a case, round by round. */
  List<Double> micros(String name) {
    return scores.get(name).stream().map(Score::micros).toList();
  }

  /** Kilobytes of a case, round by round. */
  List<Double> kilobytes(String name) {
    return scores.get(name).stream().map(Score::kilobytes).toList();
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static double least(List<Double> values) {
    return values.stream().min(Double::compare).orElseThrow();
  }

  static double most(List<Double> values) {
    return values.stream().max(Double::compare).orElseThrow();
  }
}
