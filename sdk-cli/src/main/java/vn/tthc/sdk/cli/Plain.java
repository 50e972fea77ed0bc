package vn.tthc.sdk.cli;

/** Text from elsewhere, made safe for a terminal. */
final class Plain {

  private Plain() {}

  /** The text in one line: whoever wrote it must not be able to add lines or colours of its own. */
  static String text(Object text) {
    return text.toString().replaceAll("\\p{Cntrl}", "?");
  }
}
