package vn.tthc.sdk;

/** How an item of a sync ended. Every item ends as exactly one of these. */
public enum Outcome {
  /** The portal accepted it. */
  ACCEPTED,
  /** Our own check found an error; nothing was sent. */
  INVALID,
  /** The portal said no. */
  REFUSED,
  /** Not sent, because the dossier it belongs to did not get through. */
  BLOCKED,
  /** It never reached the portal: send it again. */
  NOT_SENT,
  /** It may have reached the portal: nobody answered. Look it up or send it again. */
  UNKNOWN
}
