package vn.tthc.sdk;

/** The portal said no. */
public final class RefusedException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String portalMessage;

  /** The portal's answer in its own code and words. */
  public RefusedException(String code, String portalMessage, Context context) {
    super(
        "The portal refused it "
            + (code.isEmpty() ? "in words alone" : "with error code " + code)
            + "; portalMessage() has its words",
        null,
        context,
        Sent.ANSWERED,
        false);
    this.code = code;
    this.portalMessage = portalMessage;
  }

  /** The portal's error code; empty when it refused in words alone. */
  public String code() {
    return code;
  }

  /** The portal's words. They may name people: show them to the officer, do not log them. */
  public String portalMessage() {
    return portalMessage;
  }
}
