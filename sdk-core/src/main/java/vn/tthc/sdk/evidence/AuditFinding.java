package vn.tthc.sdk.evidence;

import java.util.Objects;

/**
 * A place at which an exchange log is not as it was written.
 *
 * @param kind what is wrong
 * @param file name of the file in the log's folder
 * @param line in that file, from 1; 0 when it is about the file as a whole
 * @param seq number of the line in the log, 0 when it cannot be told
 * @param detail what was found, without personal data
 */
public record AuditFinding(Kind kind, String file, int line, long seq, String detail) {

  /** Refuses null. */
  public AuditFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(detail, "detail");
  }

  /** What can be wrong. */
  public enum Kind {
    /** A line is not the one whose digest the next line or a signature holds. */
    CHANGED_LINE,
    /** Lines were taken out. */
    MISSING_LINES,
    /** A whole file was taken out. */
    MISSING_FILE,
    /** Lines stand in another order, or twice. */
    REORDERED_LINES,
    /** The end was cut off, back before a checkpoint that is known. */
    CUT_TAIL,
    /** A checkpoint does not stand for the lines that it covers. */
    WRONG_CHECKPOINT,
    /** A signature is not good, or is over something else. */
    WRONG_SIGNATURE,
    /** A file beside the log, a payload or revocation data, is not the one that a line names. */
    WRONG_FILE
  }

  /** {@code file:line (line seq of the log): detail}, for people. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    return place + (seq == 0 ? "" : " (line " + seq + " of the log)") + ": " + detail;
  }
}
