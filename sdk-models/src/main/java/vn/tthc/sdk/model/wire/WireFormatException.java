package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonStreamContext;

/**
 * JSON that cannot be read as the record it is meant to be, or a record that JSON cannot hold. Its
 * message names the place and never a value.
 */
public final class WireFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_PATH = 200;

  private final String path;

  private WireFormatException(String path, String what) {
    super((path.isEmpty() ? "The JSON" : path) + " " + what);
    this.path = path;
  }

  static WireFormatException at(JsonStreamContext place, String what) {
    return new WireFormatException(printable(place.pathAsPointer().toString()), what);
  }

  /** Names in a hostile message may be of any length and hold line breaks; logs must not. */
  private static String printable(String path) {
    StringBuilder text = new StringBuilder();
    path.codePoints()
        .limit(LONGEST_PATH)
        .map(c -> isPrintable(c) ? c : '?')
        .forEach(text::appendCodePoint);
    return path.codePointCount(0, path.length()) > LONGEST_PATH ? text + "…" : text.toString();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Place of the fault as a JSON pointer (RFC 6901), empty for the whole; a very long one is cut,
   * and what is not printable is a question mark.
   */
  public String path() {
    return path;
  }
}
