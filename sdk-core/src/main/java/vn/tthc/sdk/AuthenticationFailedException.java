package vn.tthc.sdk;

/** No channel let us in: the portal refused the login. Nothing was sent. */
public final class AuthenticationFailedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why, in our words. */
  public AuthenticationFailedException(String message, String exchangeId) {
    super(message, null, exchangeId, Sent.NO, false);
  }
}
