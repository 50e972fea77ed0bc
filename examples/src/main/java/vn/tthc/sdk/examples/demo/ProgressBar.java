package vn.tthc.sdk.examples.demo;

import java.io.PrintWriter;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncItem;

/**
 * Shows how far a sync is: a bar on a terminal, a few plain lines elsewhere, so that a log file
 * stays readable. Thread-safe.
 */
final class ProgressBar implements PortalListener, AutoCloseable {

  private static final int WIDTH = 40;
  private static final int PLAIN_PERCENT = 25;

  private final PrintWriter err;
  private final boolean terminal;
  private final long total;
  private long done;
  private int shown = -1;

  ProgressBar(PrintWriter err, boolean terminal, long total) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
  }

  @Override
  public synchronized void itemSettled(SyncItem item) {
    settled(done + 1);
  }

  /** So many are settled by now. */
  synchronized void settled(long count) {
    done = count;
    int percent = total == 0 ? 100 : (int) (done * 100 / total);
    if (terminal && percent != shown) {
      draw(percent);
    } else if (!terminal && percent / PLAIN_PERCENT > Math.max(shown, 0) / PLAIN_PERCENT) {
      err.println(percent + " % of " + total + " items settled");
    }
    shown = percent;
  }

  /** Leaves the cursor at the start of the line, so that a log line covers the bar. */
  private void draw(int percent) {
    String bar = "#".repeat(percent * WIDTH / 100);
    String rest = ".".repeat(WIDTH - bar.length());
    err.print("\r\u001b[K[" + bar + rest + "] " + percent + " % of " + total + " items\r");
    err.flush();
  }

  /** Wipes the bar, so that the report starts on a clean line. */
  @Override
  public synchronized void close() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
