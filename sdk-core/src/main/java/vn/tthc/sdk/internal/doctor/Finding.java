package vn.tthc.sdk.internal.doctor;

import vn.tthc.sdk.Diagnosis.Status;
import vn.tthc.sdk.internal.channel.Trouble;

/**
 * What a check found.
 *
 * @param detail what was found, in our words
 * @param mend what to do about it; empty when there is nothing to do
 */
record Finding(Status status, String detail, String mend) {

  private static final String MAY_BE_INCIDENT =
      "; this may be a security incident, to be told within one hour (Art. 19.1)";

  static Finding ok(String detail) {
    return new Finding(Status.OK, detail, "");
  }

  static Finding warning(String detail, String mend) {
    return new Finding(Status.WARNING, detail, mend);
  }

  static Finding failed(String detail, String mend) {
    return new Finding(Status.FAILED, detail, mend);
  }

  /**
   * What went wrong on a channel.
   *
   * @param where it went wrong; comes before the detail
   */
  static Finding failed(String where, Trouble trouble, String mend) {
    String incident = trouble.incident().isPresent() ? MAY_BE_INCIDENT : "";
    return failed(where + trouble.detail() + incident, mend);
  }

  static Finding skipped(String detail) {
    return new Finding(Status.SKIPPED, detail, "");
  }

  boolean isSkipped() {
    return status == Status.SKIPPED;
  }

  boolean isFailed() {
    return status == Status.FAILED;
  }

  /** Both in one: the details after each other, as bad as the worse of them. */
  Finding and(Finding other) {
    Status worse = rank(other.status) > rank(status) ? other.status : status;
    return new Finding(worse, join(detail, other.detail), join(mend, other.mend));
  }

  private static int rank(Status status) {
    return switch (status) {
      case SKIPPED -> 0;
      case OK -> 1;
      case WARNING -> 2;
      case FAILED -> 3;
    };
  }

  private static String join(String one, String other) {
    return one + (one.isEmpty() || other.isEmpty() ? "" : "; ") + other;
  }
}
