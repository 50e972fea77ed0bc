package vn.tthc.sdk.signing;

/** What a verification says in the end, in the three values of ETSI EN 319 102-1. */
public enum Verdict {
  /** Every check that the profile asks for passed. */
  VALID,
  /** A check failed: the signature proves nothing. */
  INVALID,
  /** Nothing failed, but something is not proven; the checks say what is missing. */
  INDETERMINATE
}
