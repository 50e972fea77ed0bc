package vn.tthc.sdk;

import org.jspecify.annotations.Nullable;

/** Nobody answered on any channel within the deadline. */
public final class UnavailableException extends PortalException {

  private static final long serialVersionUID = 1L;

  /** What each channel said, in our words. */
  public UnavailableException(
      String message, @Nullable Throwable cause, Context context, Sent sent) {
    super(message, cause, context, sent, true);
  }
}
