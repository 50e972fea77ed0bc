package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.Submitter;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** Names of dossiers, progress and look-ups, most of them certain. */
final class DossierTables {

  static final WireRecord<Dossier, Dossier.Builder> DOSSIER =
      new WireRecord<>("Dossier", Dossier::builder, Dossier.Builder::build)
          .text("code", "MaHoSo", Dossier::code, Dossier.Builder::code)
          .group(
              "procedure",
              Dossier::procedure,
              Dossier.Builder::procedure,
              ProcedureRef::builder,
              ProcedureRef.Builder::build,
              DossierTables::procedure)
          .code(
              "channel",
              "KenhThucHien",
              SubmissionChannel.class,
              Dossier::channel,
              Dossier.Builder::channel)
          .group(
              "owner",
              Dossier::owner,
              Dossier.Builder::owner,
              Owner::builder,
              Owner.Builder::build,
              inner ->
                  inner
                      .text(
                          "paperNumber",
                          "SoGiayToChuHoSo",
                          Owner::paperNumber,
                          Owner.Builder::paperNumber)
                      .text("name", "ChuHoSo", Owner::name, Owner.Builder::name)
                      .code(
                          "kind", "LoaiDoiTuong", OwnerKind.class, Owner::kind, Owner.Builder::kind)
                      .text("accountId", "MaDoiTuong", Owner::accountId, Owner.Builder::accountId)
                      .text("email", "Email", Owner::email, Owner.Builder::email)
                      .text("fax", "Fax", Owner::fax, Owner.Builder::fax)
                      .text("phone", "SoDienThoai", Owner::phone, Owner.Builder::phone)
                      .list(
                          "papers",
                          "DinhDanhCHS",
                          Owner::papers,
                          Owner.Builder::papers,
                          PaperTables.IDENTITY_PAPER))
          .text(
              "otherInformation",
              "ThongTinKhac",
              Dossier::otherInformation,
              Dossier.Builder::otherInformation)
          .text("summary", "TrichYeuHoSo", Dossier::summary, Dossier.Builder::summary)
          .moment("receivedAt", "NgayTiepNhan", Dossier::receivedAt, Dossier.Builder::receivedAt)
          .moment("dueAt", "NgayHenTra", Dossier::dueAt, Dossier.Builder::dueAt)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              Dossier::status,
              Dossier.Builder::status)
          .moment("returnedAt", "NgayTra", Dossier::returnedAt, Dossier.Builder::returnedAt)
          .text("returnNote", "ThongTinTra", Dossier::returnNote, Dossier.Builder::returnNote)
          .code(
              "returnMethod",
              "HinhThuc",
              ReturnMethod.class,
              Dossier::returnMethod,
              Dossier.Builder::returnMethod)
          .moment(
              "processedAt", "NgayKetThucXuLy", Dossier::processedAt, Dossier.Builder::processedAt)
          .group(
              "processingUnit",
              Dossier::processingUnit,
              Dossier.Builder::processingUnit,
              Unit::builder,
              Unit.Builder::build,
              inner ->
                  inner
                      .text("name", "DonViXuLy", Unit::name, Unit.Builder::name)
                      .text("code", "MaDonViXuLy", Unit::code, Unit.Builder::code)
                      .guessed())
          .text("note", "GhiChu", Dossier::note, Dossier.Builder::note)
          .code(
              "filedAt",
              "NoiNopHoSo",
              FilingPlace.class,
              Dossier::filedAt,
              Dossier.Builder::filedAt)
          .digit(
              "digitised", "HoSoCoThanhPhanSoHoa", Dossier::digitised, Dossier.Builder::digitised)
          .digit(
              "accountVerified",
              "TaiKhoanDuocXacThucVoiVNeID",
              Dossier::accountVerified,
              Dossier.Builder::accountVerified)
          .code(
              "onlinePayment",
              "DuocThanhToanTrucTuyen",
              OnlinePayment.class,
              Dossier::onlinePayment,
              Dossier.Builder::onlinePayment)
          .moment("refusedAt", "NgayTuChoi", Dossier::refusedAt, Dossier.Builder::refusedAt)
          .moment("submittedAt", "NgayNopHoSo", Dossier::submittedAt, Dossier.Builder::submittedAt)
          .list(
              "consultedDatabases",
              "DSKetNoiCSDL",
              Dossier::consultedDatabases,
              Dossier.Builder::consultedDatabases,
              PaperTables.CONSULTED_DATABASE)
          .list(
              "documents",
              "TaiLieuNop",
              Dossier::documents,
              Dossier.Builder::documents,
              PaperTables.SUBMITTED_DOCUMENT)
          .list("fees", "DanhSachLePhi", Dossier::fees, Dossier.Builder::fees, PaperTables.FEE)
          .list(
              "otherAttachments",
              "DanhSachTepDinhKemKhac",
              Dossier::otherAttachments,
              Dossier.Builder::otherAttachments,
              PaperTables.OTHER_ATTACHMENT)
          .list(
              "supplements",
              "DanhSachHoSoBoSung",
              Dossier::supplements,
              Dossier.Builder::supplements,
              PaperTables.SUPPLEMENT)
          .list(
              "results",
              "DanhSachGiayToKetQua",
              Dossier::results,
              Dossier.Builder::results,
              PaperTables.RESULT_DOCUMENT)
          .group(
              "submitter",
              Dossier::submitter,
              Dossier.Builder::submitter,
              Submitter::builder,
              Submitter.Builder::build,
              inner ->
                  inner
                      .text("name", "NguoiNop", Submitter::name, Submitter.Builder::name)
                      .guessed()
                      .text(
                          "paperNumber",
                          "SoGiayToNguoiNop",
                          Submitter::paperNumber,
                          Submitter.Builder::paperNumber)
                      .guessed()
                      .text(
                          "phone",
                          "SoDienThoaiNguoiNop",
                          Submitter::phone,
                          Submitter.Builder::phone)
                      .guessed()
                      .text("email", "EmailNguoiNop", Submitter::email, Submitter.Builder::email)
                      .guessed()
                      .text(
                          "address",
                          "DiaChiNguoiNop",
                          Submitter::address,
                          Submitter.Builder::address)
                      .guessed())
          .group(
              "receivingUnit",
              Dossier::receivingUnit,
              Dossier.Builder::receivingUnit,
              Unit::builder,
              Unit.Builder::build,
              inner ->
                  inner
                      .text("code", "MaDonViTiepNhan", Unit::code, Unit.Builder::code)
                      .guessed()
                      .text("name", "DonViTiepNhan", Unit::name, Unit.Builder::name)
                      .guessed())
          .extras(Dossier::extras, Dossier.Builder::extras);

  static final WireRecord<DossierStep, DossierStep.Builder> DOSSIER_STEP =
      new WireRecord<>("DossierStep", DossierStep::builder, DossierStep.Builder::build)
          .text("code", "MaHoSo", DossierStep::code, DossierStep.Builder::code)
          .text("officer", "NguoiXuLy", DossierStep::officer, DossierStep.Builder::officer)
          .text(
              "officerTitle",
              "ChucDanh",
              DossierStep::officerTitle,
              DossierStep.Builder::officerTitle)
          .moment(
              "processedAt",
              "ThoiDiemXuLy",
              DossierStep::processedAt,
              DossierStep.Builder::processedAt)
          .group(
              "officerUnit",
              DossierStep::officerUnit,
              DossierStep.Builder::officerUnit,
              Unit::builder,
              Unit.Builder::build,
              inner ->
                  inner
                      .text("name", "PhongBanXuLy", Unit::name, Unit.Builder::name)
                      .text("code", "MaDonViXuLy", Unit::code, Unit.Builder::code)
                      .guessed())
          .text("content", "NoiDungXuLy", DossierStep::content, DossierStep.Builder::content)
          .code(
              "status",
              "TrangThai",
              DossierStatus.class,
              DossierStep::status,
              DossierStep.Builder::status)
          .moment("startedAt", "NgayBatDau", DossierStep::startedAt, DossierStep.Builder::startedAt)
          .moment("dueAt", "NgayKetThucTheoQuyDinh", DossierStep::dueAt, DossierStep.Builder::dueAt)
          .moment("endedAt", "NgayKetThuc", DossierStep::endedAt, DossierStep.Builder::endedAt)
          .guessed()
          .extras(DossierStep::extras, DossierStep.Builder::extras);

  static final WireRecord<DossierLookup, DossierLookup.Builder> DOSSIER_LOOKUP =
      new WireRecord<>("DossierLookup", DossierLookup::builder, DossierLookup.Builder::build)
          .text("code", "MaHoSo", DossierLookup::code, DossierLookup.Builder::code)
          .group(
              "procedure",
              DossierLookup::procedure,
              DossierLookup.Builder::procedure,
              ProcedureRef::builder,
              ProcedureRef.Builder::build,
              DossierTables::procedure)
          .code(
              "ownerKind",
              "LoaiDoiTuong",
              OwnerKind.class,
              DossierLookup::ownerKind,
              DossierLookup.Builder::ownerKind)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              DossierLookup::status,
              DossierLookup.Builder::status)
          .code(
              "returnMethod",
              "HinhThuc",
              ReturnMethod.class,
              DossierLookup::returnMethod,
              DossierLookup.Builder::returnMethod)
          .text(
              "processingUnit",
              "DonViXuLy",
              DossierLookup::processingUnit,
              DossierLookup.Builder::processingUnit)
          .extras(DossierLookup::extras, DossierLookup.Builder::extras);

  private DossierTables() {}

  private static WireRecord<ProcedureRef, ProcedureRef.Builder> procedure(
      WireRecord<ProcedureRef, ProcedureRef.Builder> inner) {
    return inner
        .text("code", "MaTTHC", ProcedureRef::code, ProcedureRef.Builder::code)
        .text("name", "TenTTHC", ProcedureRef::name, ProcedureRef.Builder::name)
        .text("fieldCode", "MaLinhVuc", ProcedureRef::fieldCode, ProcedureRef.Builder::fieldCode)
        .text("fieldName", "TenLinhVuc", ProcedureRef::fieldName, ProcedureRef.Builder::fieldName);
  }
}
