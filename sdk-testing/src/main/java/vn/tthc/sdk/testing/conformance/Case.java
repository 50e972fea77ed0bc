package vn.tthc.sdk.testing.conformance;

import java.util.function.Consumer;

/**
 * One fact about the portal, and how to try it.
 *
 * @param name such as {@code login-good}; what stands before the first hyphen is its group
 * @param writes whether it sends made-up dossiers
 * @param check throws {@link NotMet} or {@link NotTried}
 */
record Case(
    String name, String about, Certainty certainty, boolean writes, Consumer<Caller> check) {

  static Case certain(String name, String about, Consumer<Caller> check) {
    return new Case(name, about, Certainty.CERTAIN, false, check);
  }

  static Case likely(String name, String about, Consumer<Caller> check) {
    return new Case(name, about, Certainty.LIKELY, false, check);
  }

  static Case guess(String name, String about, Consumer<Caller> check) {
    return new Case(name, about, Certainty.GUESS, false, check);
  }

  Case writing() {
    return new Case(name, about, certainty, true, check);
  }

  boolean isWanted(String wanted) {
    return wanted.isEmpty() || name.equals(wanted) || name.startsWith(wanted + "-");
  }
}
