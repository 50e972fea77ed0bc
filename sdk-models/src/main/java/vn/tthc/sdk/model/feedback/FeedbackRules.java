package vn.tthc.sdk.model.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;

/** What must be there to tell the portal about a feedback (Art. 11). */
final class FeedbackRules {

  private FeedbackRules() {}

  static List<Violation> check(FeedbackUpdate f) {
    Checks checks =
        new Checks()
            .required("code", f.code(), "11.2.a")
            .line("code", f.code(), "11.2.a")
            .line("subject", f.subject(), "11.2.b")
            .line("procedureCode", f.procedureCode(), "11.2.c")
            .lines("content", f.content(), "11.2.d")
            .lines("answer", f.answer(), "11.2.đ")
            .moment("answeredAt", f.answeredAt(), "11.2.e")
            .line("officer", f.officer(), "11.2.g")
            .expected("status", f.status(), "11.3.b")
            .code("status", f.status(), "11.3.b")
            .unit("handlingUnit", f.handlingUnit(), "");
    if (f.status() != null && f.status().is(FeedbackStatus.ANSWERED)) {
      answered(checks, "11.2", f.answer(), f.answeredAt(), f.officer());
    }
    return checks.violations();
  }

  static List<Violation> check(FeedbackRejection f) {
    return new Checks()
        .required("code", f.code(), "11.1.a")
        .line("code", f.code(), "11.1.a")
        .expected("handlingUnit.code", codeOf(f.handlingUnit()), "11.1.b")
        .expected("handlingUnit.name", nameOf(f.handlingUnit()), "11.1.c")
        .unit("handlingUnit", f.handlingUnit(), "11.1.b")
        .expected("returnedAt", f.returnedAt(), "11.1.d")
        .moment("returnedAt", f.returnedAt(), "11.1.d")
        .expected("returnedBy", f.returnedBy(), "11.1.đ")
        .line("returnedBy", f.returnedBy(), "11.1.đ")
        .expected("reason", f.reason(), "11.1.e")
        .lines("reason", f.reason(), "11.1.e")
        .attachments("attachments", f.attachments(), "11.1.g")
        .violations();
  }

  static List<Violation> check(LocalFeedback f) {
    Checks checks =
        new Checks()
            .required("code", f.code(), "11.4.a")
            .line("code", f.code(), "11.4.a")
            .expected("subject", f.subject(), "11.4.b")
            .expected("content", f.content(), "11.4.d")
            .line("subject", f.subject(), "11.4.b")
            .line("procedureCode", f.procedureCode(), "11.4.c")
            .lines("content", f.content(), "11.4.d")
            .lines("answer", f.answer(), "11.4.đ")
            .moment("answeredAt", f.answeredAt(), "11.4.e")
            .line("officer", f.officer(), "11.4.g")
            .expected("receivingUnit", f.receivingUnit(), "11.4.h")
            .unit("receivingUnit", f.receivingUnit(), "11.4.h");
    if (f.answer() != null || f.answeredAt() != null || f.officer() != null) {
      answered(checks, "11.4", f.answer(), f.answeredAt(), f.officer());
    }
    return checks.violations();
  }

  /** What the circular lists of an answer, once there is one. */
  private static void answered(
      Checks checks,
      String clause,
      @Nullable String answer,
      @Nullable OffsetDateTime answeredAt,
      @Nullable String officer) {
    checks
        .expected("answer", answer, clause + ".đ")
        .expected("answeredAt", answeredAt, clause + ".e")
        .expected("officer", officer, clause + ".g");
  }

  private static @Nullable String codeOf(@Nullable Unit unit) {
    return unit == null ? null : unit.code();
  }

  private static @Nullable String nameOf(@Nullable Unit unit) {
    return unit == null ? null : unit.name();
  }
}
