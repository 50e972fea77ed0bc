package vn.tthc.sdk.outbox;

/**
 * The outbox cannot do what was asked: its tables are missing, of another version or another
 * application's, or the database failed. The message says what to do; it holds no personal data.
 */
public class OutboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what to do about it. */
  public OutboxException(String message) {
    super(message);
  }

  /** With what caused it. */
  public OutboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
