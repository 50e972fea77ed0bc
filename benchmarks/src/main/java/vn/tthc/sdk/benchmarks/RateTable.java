package vn.tthc.sdk.benchmarks;

import static vn.tthc.sdk.benchmarks.Rounds.least;
import static vn.tthc.sdk.benchmarks.Rounds.median;
import static vn.tthc.sdk.benchmarks.Rounds.most;

import java.util.ArrayList;
import java.util.List;

/** Rows a second of ours and of a floor, taken in turns. */
final class RateTable {

  private final List<Pair> pairs = new ArrayList<>();

  /** Something that has a rate. */
  interface Rate {
    double measure() throws Exception;
  }

  /** The two sides of a case, and what they gave. */
  private static final class Pair {
    private final String name;
    private final Rate ours;
    private final Rate floor;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> floors = new ArrayList<>();

    private Pair(String name, Rate ours, Rate floor) {
      this.name = name;
      this.ours = ours;
      this.floor = floor;
    }

    private List<Double> ratios() {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < rates.size(); i++) {
        ratios.add(rates.get(i) / floors.get(i));
      }
      return ratios;
    }
  }

  void add(String name, Rate ours, Rate floor) {
    pairs.add(new Pair(name, ours, floor));
  }

  /** Forgets what was measured. */
  void clear() {
    for (Pair pair : pairs) {
      pair.rates.clear();
      pair.floors.clear();
    }
  }

  /** Measures every case; who goes first changes, as the first may leave work for the disk. */
  void round(int number) throws Exception {
    for (Pair pair : pairs) {
      if (number % 2 == 0) {
        pair.floors.add(pair.floor.measure());
      }
      pair.rates.add(pair.ours.measure());
      if (number % 2 != 0) {
        pair.floors.add(pair.floor.measure());
      }
      System.err.printf(
          "%s: %.0f, floor %.0f%n",
          pair.name,
          pair.rates.get(pair.rates.size() - 1),
          pair.floors.get(pair.floors.size() - 1));
    }
  }

  /** Prints. */
  void print(String title, String floor) {
    System.out.printf("%n%s%n%n", title);
    System.out.printf("| | rows a second | range | %s | ratio | range of the ratio |%n", floor);
    System.out.println("|---|---|---|---|---|---|");
    for (Pair pair : pairs) {
      System.out.printf(
          "| %s | %.0f | %.0f to %.0f | %.0f | %.2f | %.2f to %.2f |%n",
          pair.name,
          median(pair.rates),
          least(pair.rates),
          most(pair.rates),
          median(pair.floors),
          median(pair.ratios()),
          least(pair.ratios()),
          most(pair.ratios()));
    }
  }
}
