package vn.tthc.sdk.testing.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.testing.AgencyAnswer;
import vn.tthc.sdk.testing.AgencyFinding;

/** Assertions about what an agency answered to the portal. */
public final class AgencyAnswerAssert extends AbstractAssert<AgencyAnswerAssert, AgencyAnswer> {

  AgencyAnswerAssert(@Nullable AgencyAnswer actual) {
    super(actual, AgencyAnswerAssert.class);
  }

  /** Something was found, or what was brought was taken. */
  public AgencyAnswerAssert isAccepted() {
    if (!answer().isAccepted()) {
      failWithMessage("Expected yes, but was %s.%s", actual, lines(actual.findings()));
    }
    return this;
  }

  /** Nothing was found, or what was brought was refused, with this {@code error_code}. */
  public AgencyAnswerAssert isRefusedWith(String code) {
    if (answer().isAccepted() || !answer().code().equals(code)) {
      failWithMessage(
          "Expected no with error_code %s, but was %s.%s", code, actual, lines(actual.findings()));
    }
    return this;
  }

  /** Nothing is missing that the circular lists, and nothing odd is there; there may be hints. */
  public AgencyAnswerAssert hasNoFaults() {
    return none(answer().faults());
  }

  /** There is nothing to say about it. */
  public AgencyAnswerAssert hasNoFindings() {
    return none(answer().findings());
  }

  private AgencyAnswerAssert none(List<AgencyFinding> findings) {
    if (!findings.isEmpty()) {
      failWithMessage("Expected nothing against %s, but there is:%s", actual, lines(findings));
    }
    return this;
  }

  /** A field as text has this value, in the form of {@link AgencyAnswer#fields}. */
  public AgencyAnswerAssert hasField(String name, String value) {
    Fields.difference(answer().fields(), name, value)
        .ifPresent(difference -> failWithMessage("Of the answer: %s.", difference));
    return this;
  }

  private AgencyAnswer answer() {
    isNotNull();
    return actual;
  }

  private static String lines(List<AgencyFinding> findings) {
    return findings.stream().map(one -> "\n  " + one).collect(Collectors.joining());
  }
}
