package vn.tthc.sdk;

/**
 * What to do with progress steps when a request may have arrived but nobody answered. The portal
 * appends steps, and nothing public says that it recognises a repeated one.
 */
public enum ProgressOnUnknown {
  /**
   * Send them again, so that none is missing: at least once. Steps that ask for supplementary
   * papers (status 5) are the exception, because a second one counts against the agency; they are
   * reported.
   */
  REPEAT,
  /** Do not send them again; report {@link Outcome#UNKNOWN}. */
  REPORT
}
