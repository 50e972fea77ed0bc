package vn.tthc.sdk.signing.internal.verify;

import vn.tthc.sdk.signing.CheckName;

/** Ends a verification at a check that failed. Carries no stack: it is an answer, not an error. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final CheckName check;
  private final transient Text text;

  Refused(CheckName check, Text text) {
    super(text.english(), null, false, false);
    this.check = check;
    this.text = text;
  }

  /** Most are refusals of the structure. */
  static Refused structure(Text text) {
    return new Refused(CheckName.STRUCTURE, text);
  }

  CheckName check() {
    return check;
  }

  Text text() {
    return text;
  }
}
