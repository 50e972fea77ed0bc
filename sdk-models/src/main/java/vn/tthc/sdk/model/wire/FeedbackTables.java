package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.feedback.FeedbackUpdate;

/** Names for feedback. No public source shows the portal's service for it: every name is ours. */
final class FeedbackTables {

  static final WireRecord<FeedbackUpdate> FEEDBACK_UPDATE =
      new WireRecord<FeedbackUpdate>("FeedbackUpdate")
          .text("code", "MaPAKN", FeedbackUpdate::code)
          .guessed()
          .text("subject", "ChuDe", FeedbackUpdate::subject)
          .guessed()
          .text("procedureCode", "MaTTHC", FeedbackUpdate::procedureCode)
          .guessed()
          .text("content", "NoiDung", FeedbackUpdate::content)
          .guessed()
          .code("status", "TrangThai", FeedbackUpdate::status)
          .guessed()
          .text("answer", "NoiDungTraLoi", FeedbackUpdate::answer)
          .guessed()
          .moment("answeredAt", "NgayTraLoi", FeedbackUpdate::answeredAt)
          .guessed()
          .text("officer", "CanBoTraLoi", FeedbackUpdate::officer)
          .guessed()
          .text("handlingUnit.code", "MaDonViXuLy", f -> unitCode(f))
          .guessed()
          .text("handlingUnit.name", "DonViXuLy", f -> unitName(f))
          .guessed();

  private FeedbackTables() {}

  private static String unitCode(FeedbackUpdate f) {
    return f.handlingUnit() == null ? null : f.handlingUnit().code();
  }

  private static String unitName(FeedbackUpdate f) {
    return f.handlingUnit() == null ? null : f.handlingUnit().name();
  }
}
