package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.procedure.FeeKind;

/** Names of what a dossier holds: papers, fees, supplements, results. */
final class PaperTables {

  static final WireRecord<IdentityPaper, IdentityPaper.Builder> IDENTITY_PAPER =
      new WireRecord<>("IdentityPaper", IdentityPaper::builder, IdentityPaper.Builder::build)
          .code(
              "kind",
              "LoaiDinhDanh",
              IdentityPaperKind.class,
              IdentityPaper::kind,
              IdentityPaper.Builder::kind)
          .text("number", "SoDinhDanh", IdentityPaper::number, IdentityPaper.Builder::number)
          .extras(IdentityPaper::extras, IdentityPaper.Builder::extras);

  static final WireRecord<ConsultedDatabase, ConsultedDatabase.Builder> CONSULTED_DATABASE =
      new WireRecord<>(
              "ConsultedDatabase", ConsultedDatabase::builder, ConsultedDatabase.Builder::build)
          .text("code", "MaCSDL", ConsultedDatabase::code, ConsultedDatabase.Builder::code)
          .extras(ConsultedDatabase::extras, ConsultedDatabase.Builder::extras);

  static final WireRecord<SubmittedDocument, SubmittedDocument.Builder> SUBMITTED_DOCUMENT =
      new WireRecord<>(
              "SubmittedDocument", SubmittedDocument::builder, SubmittedDocument.Builder::build)
          .text("id", "TepDinhKemId", SubmittedDocument::id, SubmittedDocument.Builder::id)
          .text("name", "TenTepDinhKem", SubmittedDocument::name, SubmittedDocument.Builder::name)
          .word(
              "deleted",
              "IsDeleted",
              SubmittedDocument::deleted,
              SubmittedDocument.Builder::deleted)
          .text(
              "componentCode",
              "MaThanhPhanHoSo",
              SubmittedDocument::componentCode,
              SubmittedDocument.Builder::componentCode)
          .text("url", "DuongDanTaiTepTin", SubmittedDocument::url, SubmittedDocument.Builder::url)
          .digit(
              "digitised",
              "DuocSoHoa",
              SubmittedDocument::digitised,
              SubmittedDocument.Builder::digitised)
          .code(
              "reuse",
              "DuocTaiSuDung",
              DocumentReuse.class,
              SubmittedDocument::reuse,
              SubmittedDocument.Builder::reuse)
          .digit(
              "fromNationalStore",
              "DuocLayTuKhoDMQG",
              SubmittedDocument::fromNationalStore,
              SubmittedDocument.Builder::fromNationalStore)
          .text(
              "replacementResultCode",
              "MaKetQuaThayThe",
              SubmittedDocument::replacementResultCode,
              SubmittedDocument.Builder::replacementResultCode)
          .extras(SubmittedDocument::extras, SubmittedDocument.Builder::extras);

  static final WireRecord<Fee, Fee.Builder> FEE =
      new WireRecord<>("Fee", Fee::builder, Fee.Builder::build)
          .text("name", "TenPhiLePhi", Fee::name, Fee.Builder::name)
          .text("code", "MaPhiLePhi", Fee::code, Fee.Builder::code)
          .code(
              "collection",
              "HinhThucThu",
              FeeCollection.class,
              Fee::collection,
              Fee.Builder::collection)
          .value("amount", "Gia", Fee::amount, Fee.Builder::amount, Codecs.LONG)
          .code("kind", "LoaiPhiLePhi", FeeKind.class, Fee::kind, Fee.Builder::kind)
          .extras(Fee::extras, Fee.Builder::extras);

  static final WireRecord<OtherAttachment, OtherAttachment.Builder> OTHER_ATTACHMENT =
      new WireRecord<>("OtherAttachment", OtherAttachment::builder, OtherAttachment.Builder::build)
          .text("name", "TenGiayTo", OtherAttachment::name, OtherAttachment.Builder::name)
          .value(
              "count",
              "SoLuong",
              OtherAttachment::count,
              OtherAttachment.Builder::count,
              Codecs.INTEGER)
          .text("kind", "LoaiGiayTo", OtherAttachment::kind, OtherAttachment.Builder::kind)
          .extras(OtherAttachment::extras, OtherAttachment.Builder::extras);

  static final WireRecord<Supplement, Supplement.Builder> SUPPLEMENT =
      new WireRecord<>("Supplement", Supplement::builder, Supplement.Builder::build)
          .text("id", "HoSoBoSungId", Supplement::id, Supplement.Builder::id)
          .text(
              "requestedBy",
              "NguoiYeuCauBoSung",
              Supplement::requestedBy,
              Supplement.Builder::requestedBy)
          .text("content", "NoiDungBoSung", Supplement::content, Supplement.Builder::content)
          .moment(
              "requestedAt", "NgayBoSung", Supplement::requestedAt, Supplement.Builder::requestedAt)
          .text(
              "receivedBy",
              "NguoiTiepNhanBoSung",
              Supplement::receivedBy,
              Supplement.Builder::receivedBy)
          .text(
              "receivedNote",
              "ThongTinTiepNhan",
              Supplement::receivedNote,
              Supplement.Builder::receivedNote)
          .moment(
              "receivedAt",
              "NgayTiepNhanBoSung",
              Supplement::receivedAt,
              Supplement.Builder::receivedAt)
          .word("done", "TrangThaiBoSung", Supplement::done, Supplement.Builder::done)
          .list(
              "documents",
              "DanhSachGiayToBoSung",
              Supplement::documents,
              Supplement.Builder::documents,
              SUBMITTED_DOCUMENT)
          .list("fees", "DanhSachLePhiBoSung", Supplement::fees, Supplement.Builder::fees, FEE)
          .moment(
              "previousDueAt",
              "NgayHenTraTruoc",
              Supplement::previousDueAt,
              Supplement.Builder::previousDueAt)
          .moment("newDueAt", "NgayHenTraMoi", Supplement::newDueAt, Supplement.Builder::newDueAt)
          .extras(Supplement::extras, Supplement.Builder::extras);

  static final WireRecord<ResultDocument, ResultDocument.Builder> RESULT_DOCUMENT =
      new WireRecord<>("ResultDocument", ResultDocument::builder, ResultDocument.Builder::build)
          .text("name", "TenGiayTo", ResultDocument::name, ResultDocument.Builder::name)
          .text(
              "componentCode",
              "MaThanhPhanHoSo",
              ResultDocument::componentCode,
              ResultDocument.Builder::componentCode)
          .text("id", "GiayToId", ResultDocument::id, ResultDocument.Builder::id)
          .text("url", "DuongDanTepTinKetQua", ResultDocument::url, ResultDocument.Builder::url)
          .text(
              "resultCode",
              "MaGiayToKetQua",
              ResultDocument::resultCode,
              ResultDocument.Builder::resultCode)
          .extras(ResultDocument::extras, ResultDocument.Builder::extras);

  static final WireRecord<Attachment, Attachment.Builder> ATTACHMENT =
      new WireRecord<>("Attachment", Attachment::builder, Attachment.Builder::build)
          .text("id", "TepDinhKemId", Attachment::id, Attachment.Builder::id)
          .text("name", "TenTepDinhKem", Attachment::name, Attachment.Builder::name)
          .text("url", "DuongDanTaiTepTin", Attachment::url, Attachment.Builder::url)
          .allGuessed()
          .extras(Attachment::extras, Attachment.Builder::extras);

  private PaperTables() {}
}
