package vn.tthc.sdk.model.wire;

/** How sure we are of a name or a code of the portal. */
public enum Certainty {
  /** Seen in working systems or an official text. */
  CERTAIN,
  /** One source, or inferred from names and use. */
  LIKELY,
  /** Our own default, because no public source shows it. */
  GUESS
}
