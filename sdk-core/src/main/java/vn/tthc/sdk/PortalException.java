package vn.tthc.sdk;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed. Messages are in our words and never hold personal data, secrets or
 * the portal's text. Earlier failures of the same call are suppressed onto the last.
 */
public abstract sealed class PortalException extends RuntimeException
    permits AuthenticationFailedException,
        InvalidDataException,
        RefusedException,
        SignatureException,
        UnavailableException,
        UnexpectedResponseException {

  private static final long serialVersionUID = 1L;

  private final String exchangeId;
  private final Operation operation;
  private final int attempts;
  private final Sent sent;
  private final boolean retryable;

  PortalException(
      String message, @Nullable Throwable cause, Context context, Sent sent, boolean retryable) {
    super(message + context.suffix(), cause);
    this.exchangeId = context.exchangeId();
    this.operation = context.operation();
    this.attempts = context.attempts();
    this.sent = sent;
    this.retryable = retryable;
  }

  /**
   * The exchange that a failure belongs to.
   *
   * @param exchangeId as it stands in the exchange log; empty when none was begun
   * @param operation what was asked of the portal
   * @param attempts requests that were tried, logins left out
   */
  public record Context(String exchangeId, Operation operation, int attempts) {

    private String suffix() {
      return exchangeId.isEmpty() ? "" : " [exchange " + exchangeId + "]";
    }
  }

  /** What was asked of the portal. */
  public Operation operation() {
    return operation;
  }

  /** Requests that were tried over all channels, logins left out. */
  public int attempts() {
    return attempts;
  }

  /** The exchange, as it stands in the exchange log; empty when none was begun. */
  public String exchangeId() {
    return exchangeId;
  }

  /** Whether the request reached the portal. */
  public Sent sent() {
    return sent;
  }

  /** Whether the same call may succeed later without a change. */
  public boolean retryable() {
    return retryable;
  }
}
