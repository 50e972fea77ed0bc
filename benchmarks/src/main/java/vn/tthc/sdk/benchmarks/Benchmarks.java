package vn.tthc.sdk.benchmarks;

/** Measures and prints the table that is asked for. */
public final class Benchmarks {

  private static final int USUAL_ROUNDS = 5;
  private static final String DAY = "mock-day";

  private interface Table {
    void print(int rounds) throws Exception;
  }

  private Benchmarks() {}

  /**
   * Runs and prints.
   *
   * @param args {@code dossier}, {@code call}, {@code sign}, {@code log}, {@code sync}, {@code
   *     scale}, {@code mock} or {@code outbox}; then the number of rounds, 5 when left out; {@code
   *     outbox-full} with rounds; or {@code mock-day} and how many million requests, one when left
   *     out
   */
  public static void main(String[] args) throws Exception {
    Table table = args.length == 0 ? null : table(args[0]);
    boolean rounds = args.length == 2 && isNumber(args[1]);
    if (table == null || args.length > 1 && !rounds) {
      System.err.println(
          "usage: benchmarks/run [dossier|call|sign|log|sync|scale|mock|outbox] [rounds]");
      System.err.println("       benchmarks/run outbox-full [rounds]");
      System.err.println("       benchmarks/run mock-day [millions]");
      System.exit(2);
    }
    int usual = args[0].equals(DAY) ? 1 : USUAL_ROUNDS;
    table.print(rounds ? Integer.parseInt(args[1]) : usual);
  }

  private static Table table(String name) {
    return switch (name) {
      case "dossier" -> DossierTable::print;
      case "call" -> CallTable::print;
      case "sync" -> SyncTable::print;
      case "sign" -> SignTable::print;
      case "log" -> LogTable::print;
      case "scale" -> ScaleTable::print;
      case "mock" -> MockTable::print;
      case DAY -> MockDayTable::print;
      case "outbox" -> OutboxTable::print;
      case "outbox-full" -> OutboxTable::printFull;
      default -> null;
    };
  }

  private static boolean isNumber(String word) {
    return word.matches("[1-9]\\d{0,3}");
  }
}
