package vn.tthc.sdk;

/** Something answered, but not the portal: a page of a firewall, say, or of another server. */
public final class UnexpectedResponseException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** What came, in our words. */
  public UnexpectedResponseException(String message, Context context, Sent sent) {
    super(message, null, context, sent, false);
  }
}
