package vn.tthc.sdk;

/** An exchange could not be signed; nothing was sent. */
public final class SignatureException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why, in our words. */
  public SignatureException(String message, Throwable cause, Context context) {
    super(message, cause, context, Sent.NO, false);
  }
}
