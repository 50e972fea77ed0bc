package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rates of several ways beside that of one floor, measured in the same rounds. */
final class FloorTable {

  private final String floor;
  private final Round round;
  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  /** Measures each way once. */
  interface Round {
    void measure() throws Exception;
  }

  /**
   * A table without rates.
   *
   * @param floor name of the way that the others are compared with
   * @param round adds the rates of all ways
   */
  FloorTable(String floor, Round round) {
    this.floor = floor;
    this.round = round;
  }

  void add(String name, double rate) {
    rates.computeIfAbsent(name, n -> new ArrayList<>()).add(rate);
  }

  void run(int warmUps, int rounds) throws Exception {
    System.err.println("warming up");
    for (int i = 0; i < warmUps; i++) {
      round.measure();
    }
    rates.clear();
    for (int number = 1; number <= rounds; number++) {
      System.err.printf("round %d of %d%n", number, rounds);
      round.measure();
    }
  }

  /**
   * Prints.
   *
   * @param title of the table
   * @param unit what is counted
   * @param floorName short name of the floor, for the head of the last column
   */
  void print(String title, String unit, String floorName) {
    int rounds = rates.get(floor).size();
    System.out.printf(
        "%n%s, Java %s, medians of %d rounds%n%n", title, Runtime.version().feature(), rounds);
    System.out.printf("| | %s a second | range | times %s |%n", unit, floorName);
    System.out.println("|---|---|---|---|");
    rates.forEach(this::row);
  }

  private void row(String name, List<Double> all) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      times.add(all.get(i) / rates.get(floor).get(i));
    }
    System.out.printf(
        "| %s | %.0f | %.0f to %.0f | %.2f |%n",
        name, median(all), least(all), most(all), median(times));
  }
}
