package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the libraries' logs show: warnings and worse, one line each, unless more is asked for. */
final class Logging {

  /** Kept, because the log manager holds loggers weakly and would forget their levels. */
  private static final Logger ROOT = Logger.getLogger("");

  private static final Logger OURS = Logger.getLogger("vn.tthc.sdk");

  private Logging() {}

  static void configure(boolean verbose) {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    handler.setFormatter(new OneLine(verbose));
    ROOT.addHandler(handler);
    ROOT.setLevel(verbose ? Level.INFO : Level.WARNING);
    OURS.setLevel(verbose ? Level.FINE : Level.WARNING);
  }

  private static final class OneLine extends Formatter {

    private final boolean verbose;

    OneLine(boolean verbose) {
      this.verbose = verbose;
    }

    @Override
    public String format(LogRecord entry) {
      String level = entry.getLevel().getName().toLowerCase(Locale.ROOT);
      String line = level + ": " + formatMessage(entry).replaceAll("\\s*\\R\\s*", " ");
      return verbose ? entry.getLoggerName() + " " + line + thrown(entry) : line + "\n";
    }

    private static String thrown(LogRecord entry) {
      if (entry.getThrown() == null) {
        return "\n";
      }
      StringWriter trace = new StringWriter();
      entry.getThrown().printStackTrace(new PrintWriter(trace, true));
      return "\n" + trace;
    }
  }
}
