package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link DossierBenchmark} in rounds and prints a table of ours against the floor: medians
 * over the rounds, of what was compared within a round.
 */
final class DossierTable {

  private static final List<String> CASES =
      List.of("read", "readPlain", "write", "writePlain", "validate");

  private final Rounds scores;

  private DossierTable(Rounds scores) {
    this.scores = scores;
  }

  static void print(int rounds) throws RunnerException, IOException {
    DossierBenchmark benchmark = new DossierBenchmark();
    benchmark.prepare();
    String all = DossierBenchmark.class.getName() + "\\.";
    DossierTable table =
        new DossierTable(
            Rounds.run(rounds, CASES, name -> new OptionsBuilder().include(all + name + "$")));
    System.out.printf(
        "%nDossier of %d bytes, Java %s, medians of %d rounds%n%n",
        benchmark.size(), Runtime.version().feature(), rounds);
    table.rows();
  }

  private void rows() {
    System.out.println("| | ours | plain Jackson | ratio | range of the ratio |");
    System.out.println("|---|---|---|---|---|");
    row("read", "readPlain");
    row("write", "writePlain");
    System.out.printf("| validate | %s | | | |%n", cost("validate"));
  }

  private void row(String ours, String floor) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < scores.micros(ours).size(); i++) {
      ratios.add(scores.micros(ours).get(i) / scores.micros(floor).get(i));
    }
    System.out.printf(
        "| %s | %s | %s | %.2f | %.2f to %.2f |%n",
        ours, cost(ours), cost(floor), median(ratios), least(ratios), most(ratios));
  }

  private String cost(String name) {
    return String.format(
        "%.1f µs, %.1f KB", median(scores.micros(name)), median(scores.kilobytes(name)));
  }
}
