package vn.tthc.sdk.model.feedback;

import java.util.List;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;

/** What an update of a feedback must hold to be sent (Art. 11.2 and 11.3). */
final class FeedbackUpdateRules {

  private FeedbackUpdateRules() {}

  static List<Violation> check(FeedbackUpdate f) {
    Checks checks = new Checks();
    checks
        .required("code", f.code(), "11.2.a")
        .line("code", f.code(), "11.2.a")
        .line("subject", f.subject(), "11.2.b")
        .line("procedureCode", f.procedureCode(), "11.2.c")
        .lines("content", f.content(), "11.2.d")
        .lines("answer", f.answer(), "11.2.đ")
        .moment("answeredAt", f.answeredAt(), "11.2.e")
        .line("officer", f.officer(), "11.2.g")
        .expected("status", f.status(), "11.3.b")
        .code("status", f.status(), "11.3.b");
    if (f.handlingUnit() != null) {
      checks
          .agencyCode("handlingUnit.code", f.handlingUnit().code(), "")
          .line("handlingUnit.name", f.handlingUnit().name(), "");
    }
    return checks.violations();
  }
}
