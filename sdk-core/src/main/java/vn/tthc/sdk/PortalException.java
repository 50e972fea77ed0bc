package vn.tthc.sdk;

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
  private final Sent sent;
  private final boolean retryable;

  PortalException(
      String message, Throwable cause, String exchangeId, Sent sent, boolean retryable) {
    super(exchangeId.isEmpty() ? message : message + " [exchange " + exchangeId + "]", cause);
    this.exchangeId = exchangeId;
    this.sent = sent;
    this.retryable = retryable;
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
