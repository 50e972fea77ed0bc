package vn.tthc.sdk;

/**
 * Something is there, but not the portal: a page of a firewall, another server, or one whose
 * certificate is not the portal's.
 */
public final class UnexpectedResponseException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** What came, in our words. */
  public UnexpectedResponseException(String message, Context context, Sent sent) {
    super(message, null, context, sent, false);
  }
}
