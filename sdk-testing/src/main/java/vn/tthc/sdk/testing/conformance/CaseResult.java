package vn.tthc.sdk.testing.conformance;

import java.time.Duration;

/**
 * A case and what became of it.
 *
 * @param name such as {@code login-good}
 * @param about what is expected, in words
 * @param certainty how sure the expectation is
 * @param status what became of it
 * @param detail what the server did instead, or why it could not be tried; empty when it passed
 * @param took how long it took
 */
public record CaseResult(
    String name,
    String about,
    Certainty certainty,
    CaseStatus status,
    String detail,
    Duration took) {

  /** One line, such as {@code FAIL certain login-good: …}. */
  public String line() {
    String head = String.format("%s %-7s  %s: %s", status, certainty.word(), name, about);
    return detail.isEmpty() ? head : head + " -- " + detail;
  }
}
