package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures and prints the tables that are asked for. */
public final class Benchmarks {

  private static final int USUAL_ROUNDS = 5;

  private Benchmarks() {}

  /**
   * Runs and prints.
   *
   * @param args {@code dossier} or {@code call}, both when left out; then the number of rounds, 5
   *     when left out
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Deque<String> words = new ArrayDeque<>(List.of(args));
    String table = words.isEmpty() || isNumber(words.peek()) ? "" : words.remove();
    int rounds =
        words.isEmpty() || !isNumber(words.peek())
            ? USUAL_ROUNDS
            : Integer.parseInt(words.remove());
    if (!words.isEmpty() || !List.of("", "dossier", "call").contains(table)) {
      System.err.println("usage: benchmarks/run [dossier|call] [rounds]");
      System.exit(2);
    }
    if (!table.equals("call")) {
      DossierTable.print(rounds);
    }
    if (!table.equals("dossier")) {
      CallTable.print(rounds);
    }
  }

  private static boolean isNumber(String word) {
    return word.matches("[1-9]\\d{0,3}");
  }
}
