package vn.tthc.sdk.cli;

/** Colours words where they are seen on a terminal; elsewhere they stay plain. */
final class Colours {

  static final Colours NONE = new Colours(false);
  static final Colours ALL = new Colours(true);

  private final boolean shown;

  private Colours(boolean shown) {
    this.shown = shown;
  }

  /**
   * Colours where standard output is a terminal, which the launcher knows and says in the system
   * property {@code tthc.terminal.out}. None where {@code NO_COLOR} is set or the terminal cannot.
   */
  static Colours onStandardOutput() {
    String term = System.getenv("TERM");
    boolean can = term != null && !term.equals("dumb") && System.getenv("NO_COLOR") == null;
    return can && Boolean.getBoolean("tthc.terminal.out") ? ALL : NONE;
  }

  String green(String text) {
    return in(32, text);
  }

  String yellow(String text) {
    return in(33, text);
  }

  String red(String text) {
    return in(31, text);
  }

  String faint(String text) {
    return in(2, text);
  }

  private String in(int code, String text) {
    return shown ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
