package vn.tthc.sdk.cli;

import java.io.PrintWriter;

/**
 * Shows how far a sync of unknown length is: one line that changes on a terminal, a line now and
 * then elsewhere, so that a log file stays readable. Used by one thread.
 */
final class SyncCounter implements AutoCloseable {

  private static final long TERMINAL_STEP = 50;
  private static final long PLAIN_STEP = 5_000;

  private final PrintWriter err;
  private final boolean terminal;
  private long done;
  private long notAccepted;

  SyncCounter(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void count(boolean accepted) {
    done++;
    notAccepted += accepted ? 0 : 1;
    if (terminal && done % TERMINAL_STEP == 0) {
      // The cursor goes back to the start of the line, so that a log line covers this one.
      err.print("\r\u001b[K" + text() + "\r");
      err.flush();
    } else if (!terminal && done % PLAIN_STEP == 0) {
      err.println(text());
    }
  }

  private String text() {
    return done + " items, " + notAccepted + " not accepted";
  }

  /** Wipes the line, so that what follows starts on a clean one. */
  @Override
  public void close() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
