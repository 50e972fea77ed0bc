package vn.tthc.sdk.testing.conformance;

/** A case cannot be tried, because something that it needs is not there. */
final class NotTried extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotTried(String why) {
    super(why, null, false, false);
  }
}
