package vn.tthc.sdk.testing.conformance;

/** What became of a case. */
public enum CaseStatus {
  /** The server behaves as expected. */
  PASS,
  /** The server does not do what is certain. */
  FAIL,
  /** The server does not do what is likely or a guess: the expectation may be what is wrong. */
  WARN,
  /** It could not be tried. */
  SKIP
}
