package vn.tthc.sdk.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A note as it stands in the exchange log: something that people or programs ordered. Immutable. Of
 * a log that somebody forged it holds whatever was written there, so show it with care.
 *
 * @param action what was done, such as {@code outbox.retry}
 * @param who ordered it
 * @param why in their words
 * @param keys what it is about; empty text for one that did not look like a code
 * @param seq number of its line
 * @param at when it was written
 */
public record LoggedNote(
    String action, String who, String why, List<String> keys, long seq, Instant at) {

  /** Copies the list and refuses nulls. */
  public LoggedNote {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(why, "why");
    keys = List.copyOf(keys);
    Objects.requireNonNull(at, "at");
  }

  static LoggedNote of(Entry note) {
    return new LoggedNote(
        note.text("action"),
        note.text("who"),
        note.text("why"),
        note.texts("keys"),
        note.seq(),
        note.time());
  }

  /** Leaves the reason out: it is free text. */
  @Override
  public String toString() {
    return "LoggedNote[" + action + ", " + who + ", " + keys + ", " + seq + ", " + at + "]";
  }
}
