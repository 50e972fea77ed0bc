package vn.tthc.sdk.internal.channel;

import vn.tthc.sdk.internal.protocol.Fate;

/** No answer came. */
final class TransportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fate fate;

  TransportException(Fate fate, String detail, Throwable cause) {
    super(detail, cause);
    this.fate = fate;
  }

  Fate fate() {
    return fate;
  }
}
