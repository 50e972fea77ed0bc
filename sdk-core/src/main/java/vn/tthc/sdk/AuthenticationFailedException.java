package vn.tthc.sdk;

/**
 * No channel let us in: the portal refused the login, or the gateway the token. Nothing was sent.
 */
public final class AuthenticationFailedException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why, in our words. */
  public AuthenticationFailedException(String message, Context context) {
    super(message, null, context, Sent.NO, false);
  }
}
