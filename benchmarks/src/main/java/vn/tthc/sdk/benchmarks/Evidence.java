package vn.tthc.sdk.benchmarks;

/** What a client of ours keeps to show what it sent. */
enum Evidence {
  /** Nothing. */
  NONE,
  /** A signature on every exchange. */
  SIGNATURE,
  /** That, and the exchange log. */
  SIGNATURE_AND_LOG
}
