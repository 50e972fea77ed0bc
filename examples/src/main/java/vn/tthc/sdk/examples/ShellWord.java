package vn.tthc.sdk.examples;

/** A text as a shell takes it for one word, for commands that are shown to be copied. */
public final class ShellWord {

  private ShellWord() {}

  /** Between quotes, unless it can do without. */
  public static String of(String text) {
    return text.matches("[\\w./:-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
