package vn.tthc.sdk.testing.conformance;

/** The server did something else than what a case expects. */
final class NotMet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotMet(String what) {
    super(what, null, false, false);
  }
}
