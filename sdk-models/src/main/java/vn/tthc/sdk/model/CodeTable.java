package vn.tthc.sdk.model;

/** A table of codes of the portal, written as an enum: each constant has a code and a label. */
public interface CodeTable {

  /** The code as the portal spells it, such as {@code "10"}. */
  String code();

  /** The Vietnamese label. */
  String label();
}
