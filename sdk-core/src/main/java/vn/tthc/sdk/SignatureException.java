package vn.tthc.sdk;

/** An exchange could not be signed; nothing was sent. */
public final class SignatureException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why, in our words. */
  public SignatureException(String message, Throwable cause, String exchangeId) {
    super(message, cause, exchangeId, Sent.NO, false);
  }
}
