package vn.tthc.sdk.cli;

/** What standard error can show. */
public final class Terminal {

  private Terminal() {}

  /**
   * Whether standard error is a terminal that can draw. The launcher knows and says so in the
   * system property {@code tthc.terminal}; without it the console tells.
   */
  @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 draw into files as well, unless told
  public static boolean draws() {
    String told = System.getProperty("tthc.terminal");
    String term = System.getenv("TERM");
    boolean canDraw = term != null && !term.equals("dumb");
    return canDraw && (told == null ? System.console() != null : Boolean.parseBoolean(told));
  }
}
