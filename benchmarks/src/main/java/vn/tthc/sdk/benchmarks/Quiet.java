package vn.tthc.sdk.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps servers from telling each time that they start or stop. */
final class Quiet {

  /** Held, or the level goes with the logger. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private Quiet() {}

  static void servers() {
    JETTY.setLevel(Level.WARNING);
  }
}
