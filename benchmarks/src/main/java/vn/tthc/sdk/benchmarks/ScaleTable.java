package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Runs {@link ScaleRun} with more and more dossiers and little heap, and prints what it took. The
 * server is in this JVM, which the figures of memory leave out.
 */
final class ScaleTable {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final String LARGEST_HEAP = "-Xmx256m";
  private static final int KB_PER_MB = 1024;

  /** What a run took. */
  private record Score(double seconds, double heap, double resident) {

    /** What {@link ScaleRun} printed. */
    static Score parse(String line) {
      String[] words = line.strip().split(" ");
      return new Score(
          Double.parseDouble(words[0]),
          Double.parseDouble(words[1]) / KB_PER_MB / KB_PER_MB,
          Double.parseDouble(words[2]) / KB_PER_MB);
    }
  }

  private ScaleTable() {}

  static void print(int rounds) throws IOException, InterruptedException {
    Map<Integer, List<Score>> scores = new TreeMap<>();
    try (CannedServer server = new CannedServer(Portal.ANSWER)) {
      for (int round = 1; round <= rounds; round++) {
        System.err.printf("round %d of %d%n", round, rounds);
        for (int size : SIZES) {
          scores.computeIfAbsent(size, s -> new ArrayList<>()).add(run(server, size));
        }
      }
    }
    System.out.printf(
        "%nDossiers with a step each, %s, Java %s, medians of %d rounds%n%n",
        LARGEST_HEAP, Runtime.version().feature(), rounds);
    System.out.println("| dossiers | seconds | range | items a second | heap | resident |");
    System.out.println("|---|---|---|---|---|---|");
    scores.forEach(ScaleTable::row);
  }

  private static Score run(CannedServer server, int dossiers)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LARGEST_HEAP,
                "-XX:+UseG1GC",
                "-cp",
                System.getProperty("java.class.path"),
                ScaleRun.class.getName(),
                server.url(Portal.ADAPTER).toString(),
                Integer.toString(dossiers))
            .redirectError(Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("a run with " + dossiers + " dossiers failed");
    }
    return Score.parse(line);
  }

  private static void row(int dossiers, List<Score> scores) {
    List<Double> seconds = all(scores, Score::seconds);
    System.out.printf(
        "| %d | %.1f | %.1f to %.1f | %.0f | %.0f MB | %.0f MB |%n",
        dossiers,
        median(seconds),
        least(seconds),
        most(seconds),
        2 * dossiers / median(seconds),
        most(all(scores, Score::heap)),
        most(all(scores, Score::resident)));
  }

  private static List<Double> all(List<Score> scores, ToDoubleFunction<Score> part) {
    return scores.stream().mapToDouble(part).boxed().toList();
  }
}
