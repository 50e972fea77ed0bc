package vn.tthc.sdk;

/** Whether a request reached the portal. */
public enum Sent {
  /** Nothing reached the portal, or what did was not carried out. */
  NO,
  /** It may have been carried out; no answer came. */
  UNKNOWN,
  /** The portal answered. */
  ANSWERED
}
