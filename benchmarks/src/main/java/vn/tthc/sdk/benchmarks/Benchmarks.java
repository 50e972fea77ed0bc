package vn.tthc.sdk.benchmarks;

/** Measures and prints the table that is asked for. */
public final class Benchmarks {

  private static final int USUAL_ROUNDS = 5;

  private interface Table {
    void print(int rounds) throws Exception;
  }

  private Benchmarks() {}

  /**
   * Runs and prints.
   *
   * @param args {@code dossier}, {@code call}, {@code sign}, {@code log}, {@code sync} or {@code
   *     scale}; then the number of rounds, 5 when left out
   */
  public static void main(String[] args) throws Exception {
    Table table = args.length == 0 ? null : table(args[0]);
    boolean rounds = args.length == 2 && isNumber(args[1]);
    if (table == null || args.length > 1 && !rounds) {
      System.err.println("usage: benchmarks/run [dossier|call|sign|log|sync|scale] [rounds]");
      System.exit(2);
    }
    table.print(rounds ? Integer.parseInt(args[1]) : USUAL_ROUNDS);
  }

  private static Table table(String name) {
    return switch (name) {
      case "dossier" -> DossierTable::print;
      case "call" -> CallTable::print;
      case "sync" -> SyncTable::print;
      case "sign" -> SignTable::print;
      case "log" -> LogTable::print;
      case "scale" -> ScaleTable::print;
      default -> null;
    };
  }

  private static boolean isNumber(String word) {
    return word.matches("[1-9]\\d{0,3}");
  }
}
