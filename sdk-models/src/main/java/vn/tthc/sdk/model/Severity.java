package vn.tthc.sdk.model;

/** How much a violation weighs. */
public enum Severity {
  /** The record is not sent. */
  ERROR,
  /** The record is sent; somebody should look. */
  WARNING
}
