package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.tthc.sdk.testing.TestIdentity.KeyKind;

/** Prints signatures a second of one core beside those of the bare provider, and of batches. */
final class SignTable {

  private static final List<KeyKind> KEYS = List.of(KeyKind.RSA_2048, KeyKind.EC_P256);
  private static final List<Integer> BATCHES = List.of(1, 10, 100, 1000);
  private static final double MICROS_A_SECOND = 1e6;

  private final Rounds scores;

  private SignTable(Rounds scores) {
    this.scores = scores;
  }

  static void print(int rounds) throws RunnerException {
    Stream<String> single =
        KEYS.stream().flatMap(key -> Stream.of("bare " + key + " 1", "cades " + key + " 1"));
    Stream<String> batches = BATCHES.stream().map(SignTable::batch);
    SignTable table =
        new SignTable(
            Rounds.run(
                rounds,
                Stream.concat(single, batches).toList(),
                name -> {
                  String[] words = name.split(" ");
                  return new OptionsBuilder()
                      .include(SignBenchmark.class.getName() + "\\." + words[0] + "$")
                      .param("key", words[1])
                      .param("records", words[2]);
                }));
    System.out.printf(
        "%nSignatures, Java %s, medians of %d rounds%n%n", Runtime.version().feature(), rounds);
    System.out.println("| | CAdES a second | bare provider | ratio | range of the ratio |");
    System.out.println("|---|---|---|---|---|");
    KEYS.forEach(table::row);
    System.out.println();
    System.out.println("| records a signature (RSA-2048) | records a second | times one each |");
    System.out.println("|---|---|---|");
    BATCHES.forEach(table::batchRow);
  }

  private static String batch(int records) {
    return "batch " + KeyKind.RSA_2048 + " " + records;
  }

  private void row(KeyKind key) {
    List<Double> ours = scores.micros("cades " + key + " 1");
    List<Double> bare = scores.micros("bare " + key + " 1");
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(bare.get(i) / ours.get(i));
    }
    System.out.printf(
        "| %s | %.0f | %.0f | %.2f | %.2f to %.2f |%n",
        key,
        MICROS_A_SECOND / median(ours),
        MICROS_A_SECOND / median(bare),
        median(ratios),
        least(ratios),
        most(ratios));
  }

  private void batchRow(int records) {
    double rate = records * MICROS_A_SECOND / median(scores.micros(batch(records)));
    double alone = MICROS_A_SECOND / median(scores.micros(batch(1)));
    System.out.printf("| %d | %.0f | %.1f |%n", records, rate, rate / alone);
  }
}
