package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackSender;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;

/** Names for feedback. No public source shows the portal's service for it: every name is ours. */
final class FeedbackTables {

  static final WireRecord<FeedbackUpdate, FeedbackUpdate.Builder> FEEDBACK_UPDATE =
      new WireRecord<>("FeedbackUpdate", FeedbackUpdate::builder, FeedbackUpdate.Builder::build)
          .text("code", "MaPAKN", FeedbackUpdate::code, FeedbackUpdate.Builder::code)
          .text("subject", "ChuDe", FeedbackUpdate::subject, FeedbackUpdate.Builder::subject)
          .text(
              "procedureCode",
              "MaTTHC",
              FeedbackUpdate::procedureCode,
              FeedbackUpdate.Builder::procedureCode)
          .text("content", "NoiDung", FeedbackUpdate::content, FeedbackUpdate.Builder::content)
          .code(
              "status",
              "TrangThai",
              FeedbackStatus.class,
              FeedbackUpdate::status,
              FeedbackUpdate.Builder::status)
          .text("answer", "NoiDungTraLoi", FeedbackUpdate::answer, FeedbackUpdate.Builder::answer)
          .moment(
              "answeredAt",
              "NgayTraLoi",
              FeedbackUpdate::answeredAt,
              FeedbackUpdate.Builder::answeredAt)
          .text("officer", "CanBoTraLoi", FeedbackUpdate::officer, FeedbackUpdate.Builder::officer)
          .group(
              "handlingUnit",
              FeedbackUpdate::handlingUnit,
              FeedbackUpdate.Builder::handlingUnit,
              Unit::builder,
              Unit.Builder::build,
              inner -> unit(inner, "MaDonViXuLy", "DonViXuLy"))
          .allGuessed()
          .extras(FeedbackUpdate::extras, FeedbackUpdate.Builder::extras);

  static final WireRecord<FeedbackRejection, FeedbackRejection.Builder> FEEDBACK_REJECTION =
      new WireRecord<>(
              "FeedbackRejection", FeedbackRejection::builder, FeedbackRejection.Builder::build)
          .text("code", "MaPAKN", FeedbackRejection::code, FeedbackRejection.Builder::code)
          .group(
              "handlingUnit",
              FeedbackRejection::handlingUnit,
              FeedbackRejection.Builder::handlingUnit,
              Unit::builder,
              Unit.Builder::build,
              inner -> unit(inner, "MaDonViXuLy", "DonViXuLy"))
          .moment(
              "returnedAt",
              "NgayTraLai",
              FeedbackRejection::returnedAt,
              FeedbackRejection.Builder::returnedAt)
          .text(
              "returnedBy",
              "NguoiTraLai",
              FeedbackRejection::returnedBy,
              FeedbackRejection.Builder::returnedBy)
          .text(
              "reason", "LyDoTuChoi", FeedbackRejection::reason, FeedbackRejection.Builder::reason)
          .list(
              "attachments",
              "DanhSachTepDinhKem",
              FeedbackRejection::attachments,
              FeedbackRejection.Builder::attachments,
              PaperTables.ATTACHMENT)
          .allGuessed()
          .extras(FeedbackRejection::extras, FeedbackRejection.Builder::extras);

  static final WireRecord<LocalFeedback, LocalFeedback.Builder> LOCAL_FEEDBACK =
      new WireRecord<>("LocalFeedback", LocalFeedback::builder, LocalFeedback.Builder::build)
          .text("code", "MaPAKN", LocalFeedback::code, LocalFeedback.Builder::code)
          .text("subject", "ChuDe", LocalFeedback::subject, LocalFeedback.Builder::subject)
          .text(
              "procedureCode",
              "MaTTHC",
              LocalFeedback::procedureCode,
              LocalFeedback.Builder::procedureCode)
          .text("content", "NoiDung", LocalFeedback::content, LocalFeedback.Builder::content)
          .text("answer", "NoiDungTraLoi", LocalFeedback::answer, LocalFeedback.Builder::answer)
          .moment(
              "answeredAt",
              "NgayTraLoi",
              LocalFeedback::answeredAt,
              LocalFeedback.Builder::answeredAt)
          .text("officer", "CanBoTraLoi", LocalFeedback::officer, LocalFeedback.Builder::officer)
          .group(
              "receivingUnit",
              LocalFeedback::receivingUnit,
              LocalFeedback.Builder::receivingUnit,
              Unit::builder,
              Unit.Builder::build,
              inner -> unit(inner, "MaDonViTiepNhan", "DonViTiepNhan"))
          .allGuessed()
          .extras(LocalFeedback::extras, LocalFeedback.Builder::extras);

  static final WireRecord<PendingFeedback, PendingFeedback.Builder> PENDING_FEEDBACK =
      new WireRecord<>("PendingFeedback", PendingFeedback::builder, PendingFeedback.Builder::build)
          .text(
              "agencyCode",
              "MaDonVi",
              PendingFeedback::agencyCode,
              PendingFeedback.Builder::agencyCode)
          .text(
              "agencyName",
              "TenDonVi",
              PendingFeedback::agencyName,
              PendingFeedback.Builder::agencyName)
          .text("code", "MaPAKN", PendingFeedback::code, PendingFeedback.Builder::code)
          .code(
              "status",
              "TrangThai",
              FeedbackStatus.class,
              PendingFeedback::status,
              PendingFeedback.Builder::status)
          .group(
              "sender",
              PendingFeedback::sender,
              PendingFeedback.Builder::sender,
              FeedbackSender::builder,
              FeedbackSender.Builder::build,
              FeedbackTables::sender)
          .allGuessed()
          .extras(PendingFeedback::extras, PendingFeedback.Builder::extras);

  static final WireRecord<PublishedFeedback, PublishedFeedback.Builder> PUBLISHED_FEEDBACK =
      new WireRecord<>(
              "PublishedFeedback", PublishedFeedback::builder, PublishedFeedback.Builder::build)
          .text("code", "Id", PublishedFeedback::code, PublishedFeedback.Builder::code)
          .text(
              "agencyName",
              "TenDonViXuLy",
              PublishedFeedback::agencyName,
              PublishedFeedback.Builder::agencyName)
          .text(
              "agencyCode",
              "MaDonViXuLy",
              PublishedFeedback::agencyCode,
              PublishedFeedback.Builder::agencyCode)
          .group(
              "sender",
              PublishedFeedback::sender,
              PublishedFeedback.Builder::sender,
              FeedbackSender::builder,
              FeedbackSender.Builder::build,
              FeedbackTables::sender)
          .moment(
              "sentAt", "NgayGuiPAKN", PublishedFeedback::sentAt, PublishedFeedback.Builder::sentAt)
          .moment(
              "receivedAt",
              "NgayTiepNhan",
              PublishedFeedback::receivedAt,
              PublishedFeedback.Builder::receivedAt)
          .text(
              "category",
              "PhanLoai",
              PublishedFeedback::category,
              PublishedFeedback.Builder::category)
          .text(
              "method", "HinhThucGui", PublishedFeedback::method, PublishedFeedback.Builder::method)
          .text(
              "procedureCode",
              "MaTTHC",
              PublishedFeedback::procedureCode,
              PublishedFeedback.Builder::procedureCode)
          .text("title", "TieuDe", PublishedFeedback::title, PublishedFeedback.Builder::title)
          .text(
              "content",
              "NoiDungPAKN",
              PublishedFeedback::content,
              PublishedFeedback.Builder::content)
          .list(
              "attachments",
              "TepDinhKem",
              PublishedFeedback::attachments,
              PublishedFeedback.Builder::attachments,
              PaperTables.ATTACHMENT)
          .code(
              "status",
              "TrangThai",
              FeedbackStatus.class,
              PublishedFeedback::status,
              PublishedFeedback.Builder::status)
          .text(
              "answer",
              "NoiDungTraLoi",
              PublishedFeedback::answer,
              PublishedFeedback.Builder::answer)
          .list(
              "answerAttachments",
              "TepDinhKemTraLoi",
              PublishedFeedback::answerAttachments,
              PublishedFeedback.Builder::answerAttachments,
              PaperTables.ATTACHMENT)
          .moment(
              "answeredAt",
              "NgayTraLoi",
              PublishedFeedback::answeredAt,
              PublishedFeedback.Builder::answeredAt)
          .text(
              "publishedBy",
              "CanBoCongKhai",
              PublishedFeedback::publishedBy,
              PublishedFeedback.Builder::publishedBy)
          .allGuessed()
          .extras(PublishedFeedback::extras, PublishedFeedback.Builder::extras);

  private FeedbackTables() {}

  private static WireRecord<Unit, Unit.Builder> unit(
      WireRecord<Unit, Unit.Builder> inner, String code, String name) {
    return inner
        .text("code", code, Unit::code, Unit.Builder::code)
        .text("name", name, Unit::name, Unit.Builder::name);
  }

  private static WireRecord<FeedbackSender, FeedbackSender.Builder> sender(
      WireRecord<FeedbackSender, FeedbackSender.Builder> inner) {
    return inner
        .text("kind", "DoiTuongGui", FeedbackSender::kind, FeedbackSender.Builder::kind)
        .text("name", "NguoiGui", FeedbackSender::name, FeedbackSender.Builder::name)
        .text("address", "DiaChiNguoiGui", FeedbackSender::address, FeedbackSender.Builder::address)
        .text("phone", "SoDienThoaiNguoiGui", FeedbackSender::phone, FeedbackSender.Builder::phone)
        .text("email", "EmailNguoiGui", FeedbackSender::email, FeedbackSender.Builder::email);
  }
}
