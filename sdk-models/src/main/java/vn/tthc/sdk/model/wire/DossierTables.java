package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Names of the services DongBoHoSoMC (dossiers) and CapNhatTienDoHoSoMC (progress). */
final class DossierTables {

  private static final Owner NO_OWNER = Owner.builder().build();
  private static final Submitter NO_SUBMITTER = Submitter.builder().build();
  private static final Unit NO_UNIT = Unit.of(null, null);
  private static final ProcedureRef NO_PROCEDURE = ProcedureRef.of(null);

  static final WireRecord<IdentityPaper> IDENTITY_PAPER =
      new WireRecord<IdentityPaper>("IdentityPaper")
          .code("kind", "LoaiDinhDanh", IdentityPaper::kind)
          .text("number", "SoDinhDanh", IdentityPaper::number);

  static final WireRecord<String> CONSULTED_DATABASE =
      new WireRecord<String>("ConsultedDatabase").text("code", "MaCSDL", code -> code);

  static final WireRecord<SubmittedDocument> SUBMITTED_DOCUMENT =
      new WireRecord<SubmittedDocument>("SubmittedDocument")
          .text("id", "TepDinhKemId", SubmittedDocument::id)
          .text("name", "TenTepDinhKem", SubmittedDocument::name)
          .word("deleted", "IsDeleted", SubmittedDocument::deleted)
          .text("componentCode", "MaThanhPhanHoSo", SubmittedDocument::componentCode)
          .text("url", "DuongDanTaiTepTin", SubmittedDocument::url)
          .digit("digitised", "DuocSoHoa", SubmittedDocument::digitised)
          .code("reuse", "DuocTaiSuDung", SubmittedDocument::reuse)
          .digit("fromNationalStore", "DuocLayTuKhoDMQG", SubmittedDocument::fromNationalStore)
          .text(
              "replacementResultCode", "MaKetQuaThayThe", SubmittedDocument::replacementResultCode);

  static final WireRecord<Fee> FEE =
      new WireRecord<Fee>("Fee")
          .text("name", "TenPhiLePhi", Fee::name)
          .text("code", "MaPhiLePhi", Fee::code)
          .code("collection", "HinhThucThu", Fee::collection)
          .number("amount", "Gia", Fee::amount)
          .code("kind", "LoaiPhiLePhi", Fee::kind);

  static final WireRecord<OtherAttachment> OTHER_ATTACHMENT =
      new WireRecord<OtherAttachment>("OtherAttachment")
          .text("name", "TenGiayTo", OtherAttachment::name)
          .number("count", "SoLuong", OtherAttachment::count)
          .text("kind", "LoaiGiayTo", OtherAttachment::kind);

  static final WireRecord<Supplement> SUPPLEMENT =
      new WireRecord<Supplement>("Supplement")
          .text("id", "HoSoBoSungId", Supplement::id)
          .text("requestedBy", "NguoiYeuCauBoSung", Supplement::requestedBy)
          .text("content", "NoiDungBoSung", Supplement::content)
          .moment("requestedAt", "NgayBoSung", Supplement::requestedAt)
          .text("receivedBy", "NguoiTiepNhanBoSung", Supplement::receivedBy)
          .text("receivedNote", "ThongTinTiepNhan", Supplement::receivedNote)
          .moment("receivedAt", "NgayTiepNhanBoSung", Supplement::receivedAt)
          .word("done", "TrangThaiBoSung", Supplement::done)
          .list("documents", "DanhSachGiayToBoSung", Supplement::documents, SUBMITTED_DOCUMENT)
          .list("fees", "DanhSachLePhiBoSung", Supplement::fees, FEE)
          .moment("previousDueAt", "NgayHenTraTruoc", Supplement::previousDueAt)
          .moment("newDueAt", "NgayHenTraMoi", Supplement::newDueAt);

  static final WireRecord<ResultDocument> RESULT_DOCUMENT =
      new WireRecord<ResultDocument>("ResultDocument")
          .text("name", "TenGiayTo", ResultDocument::name)
          .text("componentCode", "MaThanhPhanHoSo", ResultDocument::componentCode)
          .text("id", "GiayToId", ResultDocument::id)
          .text("url", "DuongDanTepTinKetQua", ResultDocument::url)
          .text("resultCode", "MaGiayToKetQua", ResultDocument::resultCode);

  static final WireRecord<Dossier> DOSSIER =
      new WireRecord<Dossier>("Dossier")
          .text("code", "MaHoSo", Dossier::code)
          .text("procedure.code", "MaTTHC", d -> procedure(d).code())
          .text("procedure.name", "TenTTHC", d -> procedure(d).name())
          .text("procedure.fieldCode", "MaLinhVuc", d -> procedure(d).fieldCode())
          .text("procedure.fieldName", "TenLinhVuc", d -> procedure(d).fieldName())
          .code("channel", "KenhThucHien", Dossier::channel)
          .text("owner.paperNumber", "SoGiayToChuHoSo", d -> owner(d).paperNumber())
          .text("owner.name", "ChuHoSo", d -> owner(d).name())
          .code("owner.kind", "LoaiDoiTuong", d -> owner(d).kind())
          .text("owner.accountId", "MaDoiTuong", d -> owner(d).accountId())
          .text("otherInformation", "ThongTinKhac", Dossier::otherInformation)
          .text("owner.email", "Email", d -> owner(d).email())
          .text("owner.fax", "Fax", d -> owner(d).fax())
          .text("owner.phone", "SoDienThoai", d -> owner(d).phone())
          .text("summary", "TrichYeuHoSo", Dossier::summary)
          .moment("receivedAt", "NgayTiepNhan", Dossier::receivedAt)
          .moment("dueAt", "NgayHenTra", Dossier::dueAt)
          .code("status", "TrangThaiHoSo", Dossier::status)
          .moment("returnedAt", "NgayTra", Dossier::returnedAt)
          .text("returnNote", "ThongTinTra", Dossier::returnNote)
          .code("returnMethod", "HinhThuc", Dossier::returnMethod)
          .moment("processedAt", "NgayKetThucXuLy", Dossier::processedAt)
          .text("processingUnit.name", "DonViXuLy", d -> unit(d.processingUnit()).name())
          .text("note", "GhiChu", Dossier::note)
          .code("filedAt", "NoiNopHoSo", Dossier::filedAt)
          .digit("digitised", "HoSoCoThanhPhanSoHoa", Dossier::digitised)
          .digit("accountVerified", "TaiKhoanDuocXacThucVoiVNeID", Dossier::accountVerified)
          .code("onlinePayment", "DuocThanhToanTrucTuyen", Dossier::onlinePayment)
          .moment("refusedAt", "NgayTuChoi", Dossier::refusedAt)
          .moment("submittedAt", "NgayNopHoSo", Dossier::submittedAt)
          .list(
              "consultedDatabases", "DSKetNoiCSDL", Dossier::consultedDatabases, CONSULTED_DATABASE)
          .list("owner.papers", "DinhDanhCHS", d -> owner(d).papers(), IDENTITY_PAPER)
          .list("documents", "TaiLieuNop", Dossier::documents, SUBMITTED_DOCUMENT)
          .list("fees", "DanhSachLePhi", Dossier::fees, FEE)
          .list(
              "otherAttachments",
              "DanhSachTepDinhKemKhac",
              Dossier::otherAttachments,
              OTHER_ATTACHMENT)
          .list("supplements", "DanhSachHoSoBoSung", Dossier::supplements, SUPPLEMENT)
          .list("results", "DanhSachGiayToKetQua", Dossier::results, RESULT_DOCUMENT)
          .text("submitter.name", "NguoiNop", d -> submitter(d).name())
          .guessed()
          .text("submitter.paperNumber", "SoGiayToNguoiNop", d -> submitter(d).paperNumber())
          .guessed()
          .text("submitter.phone", "SoDienThoaiNguoiNop", d -> submitter(d).phone())
          .guessed()
          .text("submitter.email", "EmailNguoiNop", d -> submitter(d).email())
          .guessed()
          .text("submitter.address", "DiaChiNguoiNop", d -> submitter(d).address())
          .guessed()
          .text("receivingUnit.code", "MaDonViTiepNhan", d -> unit(d.receivingUnit()).code())
          .guessed()
          .text("receivingUnit.name", "DonViTiepNhan", d -> unit(d.receivingUnit()).name())
          .guessed()
          .text("processingUnit.code", "MaDonViXuLy", d -> unit(d.processingUnit()).code())
          .guessed();

  static final WireRecord<DossierStep> DOSSIER_STEP =
      new WireRecord<DossierStep>("DossierStep")
          .text("code", "MaHoSo", DossierStep::code)
          .text("officer", "NguoiXuLy", DossierStep::officer)
          .text("officerTitle", "ChucDanh", DossierStep::officerTitle)
          .moment("processedAt", "ThoiDiemXuLy", DossierStep::processedAt)
          .text("officerUnit.name", "PhongBanXuLy", s -> unit(s.officerUnit()).name())
          .text("content", "NoiDungXuLy", DossierStep::content)
          .code("status", "TrangThai", DossierStep::status)
          .moment("startedAt", "NgayBatDau", DossierStep::startedAt)
          .moment("dueAt", "NgayKetThucTheoQuyDinh", DossierStep::dueAt)
          .text("officerUnit.code", "MaDonViXuLy", s -> unit(s.officerUnit()).code())
          .guessed()
          .moment("endedAt", "NgayKetThuc", DossierStep::endedAt)
          .guessed();

  private DossierTables() {}

  private static Owner owner(Dossier d) {
    return d.owner() == null ? NO_OWNER : d.owner();
  }

  private static Submitter submitter(Dossier d) {
    return d.submitter() == null ? NO_SUBMITTER : d.submitter();
  }

  private static ProcedureRef procedure(Dossier d) {
    return d.procedure() == null ? NO_PROCEDURE : d.procedure();
  }

  private static Unit unit(Unit unit) {
    return unit == null ? NO_UNIT : unit;
  }
}
