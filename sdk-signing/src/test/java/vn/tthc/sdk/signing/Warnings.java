package vn.tthc.sdk.signing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The warnings that a class logs, from now until this is closed, instead of on the console. */
final class Warnings extends Handler implements AutoCloseable {

  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final Logger log;

  Warnings(Class<?> of) {
    log = Logger.getLogger(of.getName());
    log.setUseParentHandlers(false);
    log.addHandler(this);
  }

  List<String> texts() {
    return texts;
  }

  @Override
  public void publish(LogRecord logged) {
    if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
      texts.add(new SimpleFormatter().formatMessage(logged));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    log.removeHandler(this);
    log.setUseParentHandlers(true);
  }
}
