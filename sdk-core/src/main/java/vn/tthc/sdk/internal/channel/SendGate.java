package vn.tthc.sdk.internal.channel;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before what a call sends, and asks the user's condition whether it may still leave. Once
 * that says no, or throws, the gate stays closed and nobody is asked again. Thread-safe.
 */
public final class SendGate {

  /** Why nothing passes a gate that is closed, in words for reports. */
  public static final String REASON = "no longer to be sent";

  /** A gate that is never closed. */
  public static final SendGate OPEN = new SendGate(() -> true);

  private static final Logger LOG = LoggerFactory.getLogger(SendGate.class);

  private final BooleanSupplier condition;
  private volatile boolean closed;

  /**
   * A gate that is open.
   *
   * @param condition asked before each request, on the thread that sends it
   */
  public SendGate(BooleanSupplier condition) {
    this.condition = condition;
  }

  /** Whether it has been found closed; asks nobody. */
  public boolean closed() {
    return closed;
  }

  /** Whether a request may leave now. */
  boolean lets() {
    if (!closed && !holds()) {
      closed = true;
    }
    // Another thread may have got a no meanwhile.
    return !closed;
  }

  private boolean holds() {
    try {
      return condition.getAsBoolean();
    } catch (RuntimeException | Error e) {
      LOG.warn("The condition for sending threw {}: nothing more is sent", e.getClass().getName());
      return false;
    }
  }
}
