package vn.tthc.sdk.examples.demo;

import java.util.List;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.model.Violation;

/**
 * A line of the export and what is done with it.
 *
 * @param kind what it is
 * @param line line of its file
 * @param key code of the dossier or the feedback; null when the line has none
 * @param index its place in the list given to the client; -1 when it is held back
 * @param held how it ends without the client; null when it goes to the client
 * @param reason why it is held back; empty when it is not
 * @param violations what is wrong with a line that is held back
 */
record Entry(
    Kind kind,
    long line,
    String key,
    int index,
    Outcome held,
    String reason,
    List<Violation> violations) {

  static Entry sent(Kind kind, long line, String key, int index) {
    return new Entry(kind, line, key, index, null, "", List.of());
  }

  static Entry held(
      Kind kind, long line, String key, Outcome outcome, String reason, List<Violation> found) {
    return new Entry(kind, line, key, -1, outcome, reason, List.copyOf(found));
  }

  boolean isHeld() {
    return held != null;
  }
}
