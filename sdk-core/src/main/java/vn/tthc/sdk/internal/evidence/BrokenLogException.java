package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** The log lacks what it once had: it was cut, changed, or replaced by an older copy. */
final class BrokenLogException extends IOException {

  private static final long serialVersionUID = 1L;

  private BrokenLogException(String message) {
    super(message);
  }

  /**
   * A line that another file has and the log has not.
   *
   * @param where the line is kept
   * @param seq its number; 0 when it tells none
   */
  static BrokenLogException missing(Path folder, long seq, String where) {
    return new BrokenLogException(
        "The exchange log "
            + folder
            + " is not whole: "
            + (seq == 0 ? "a line" : "line " + seq)
            + ", as "
            + where
            + " has it, is missing. Lines were cut off or changed, or an older copy was put back."
            + " Move the folder aside and keep it, give a new folder for the log, and tell this as"
            + " a security incident (Art. 19.1)");
  }
}
