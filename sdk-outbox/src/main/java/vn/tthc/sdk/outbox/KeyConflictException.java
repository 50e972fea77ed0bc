package vn.tthc.sdk.outbox;

/**
 * A key came a second time with another change. Nothing was enqueued, and the transaction is as it
 * was: use another key, or leave the change out.
 */
public final class KeyConflictException extends OutboxException {

  private static final long serialVersionUID = 1L;

  /** With what to do about it. */
  public KeyConflictException(String message) {
    super(message);
  }
}
