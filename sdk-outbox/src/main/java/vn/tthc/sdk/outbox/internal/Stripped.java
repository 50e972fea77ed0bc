package vn.tthc.sdk.outbox.internal;

import java.sql.SQLException;

/** Failures without their own words: those of a database may quote the values of a statement. */
final class Stripped {

  private Stripped() {}

  /** What failed, and where. */
  static Exception of(Throwable failure) {
    Exception stripped = new Exception(failure.getClass().getName());
    stripped.setStackTrace(failure.getStackTrace());
    return stripped;
  }

  /** The same with its code, for callers who decide by it. */
  static SQLException of(SQLException failure) {
    SQLException stripped =
        new SQLException(
            failure.getClass().getName(), failure.getSQLState(), failure.getErrorCode());
    stripped.setStackTrace(failure.getStackTrace());
    return stripped;
  }
}
