package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.dossier.DigitisedDocument;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.dossier.ResultLookup;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.payment.RevenueItem;
import vn.tthc.sdk.model.procedure.FeeKind;

/** Names of exchanges about dossiers that no public source shows: every name is ours. */
final class DossierExchangeTables {

  static final WireRecord<DossierListItem, DossierListItem.Builder> DOSSIER_LIST_ITEM =
      new WireRecord<>("DossierListItem", DossierListItem::builder, DossierListItem.Builder::build)
          .text("code", "MaHoSo", DossierListItem::code, DossierListItem.Builder::code)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              DossierListItem::status,
              DossierListItem.Builder::status)
          .moment(
              "statusUpdatedAt",
              "ThoiDiemCapNhat",
              DossierListItem::statusUpdatedAt,
              DossierListItem.Builder::statusUpdatedAt)
          .allGuessed()
          .extras(DossierListItem::extras, DossierListItem.Builder::extras);

  static final WireRecord<DossierDetail, DossierDetail.Builder> DOSSIER_DETAIL =
      new WireRecord<>("DossierDetail", DossierDetail::builder, DossierDetail.Builder::build)
          .text("code", "MaHoSo", DossierDetail::code, DossierDetail.Builder::code)
          .text(
              "procedureCode",
              "MaTTHC",
              DossierDetail::procedureCode,
              DossierDetail.Builder::procedureCode)
          .text(
              "procedureName",
              "TenTTHC",
              DossierDetail::procedureName,
              DossierDetail.Builder::procedureName)
          .list(
              "components",
              "ThanhPhanHoSo",
              DossierDetail::components,
              DossierDetail.Builder::components,
              PaperTables.SUBMITTED_DOCUMENT)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              DossierDetail::status,
              DossierDetail.Builder::status)
          .allGuessed()
          .extras(DossierDetail::extras, DossierDetail.Builder::extras);

  static final WireRecord<ResultLookup, ResultLookup.Builder> RESULT_LOOKUP =
      new WireRecord<>("ResultLookup", ResultLookup::builder, ResultLookup.Builder::build)
          .text("code", "MaHoSo", ResultLookup::code, ResultLookup.Builder::code)
          .text(
              "procedureCode",
              "MaTTHC",
              ResultLookup::procedureCode,
              ResultLookup.Builder::procedureCode)
          .text(
              "resultCode", "MaKetQua", ResultLookup::resultCode, ResultLookup.Builder::resultCode)
          .text(
              "resultName", "TenKetQua", ResultLookup::resultName, ResultLookup.Builder::resultName)
          .text("url", "DuongDanTepTinKetQua", ResultLookup::url, ResultLookup.Builder::url)
          .moment(
              "returnedAt", "NgayTra", ResultLookup::returnedAt, ResultLookup.Builder::returnedAt)
          .code(
              "returnMethod",
              "HinhThuc",
              ReturnMethod.class,
              ResultLookup::returnMethod,
              ResultLookup.Builder::returnMethod)
          .allGuessed()
          .extras(ResultLookup::extras, ResultLookup.Builder::extras);

  static final WireRecord<DigitisedDocument, DigitisedDocument.Builder> DIGITISED_DOCUMENT =
      new WireRecord<>(
              "DigitisedDocument", DigitisedDocument::builder, DigitisedDocument.Builder::build)
          .text(
              "componentCode",
              "MaThanhPhanHoSo",
              DigitisedDocument::componentCode,
              DigitisedDocument.Builder::componentCode)
          .text(
              "resultCode",
              "MaKetQua",
              DigitisedDocument::resultCode,
              DigitisedDocument.Builder::resultCode)
          .text("name", "TenGiayTo", DigitisedDocument::name, DigitisedDocument.Builder::name)
          .text("symbol", "SoKyHieu", DigitisedDocument::symbol, DigitisedDocument.Builder::symbol)
          .text(
              "issuer",
              "CoQuanChuQuan",
              DigitisedDocument::issuer,
              DigitisedDocument.Builder::issuer)
          .date(
              "issuedOn",
              "NgayBanHanh",
              DigitisedDocument::issuedOn,
              DigitisedDocument.Builder::issuedOn)
          .moment(
              "digitisedAt",
              "NgaySoHoa",
              DigitisedDocument::digitisedAt,
              DigitisedDocument.Builder::digitisedAt)
          .list(
              "files",
              "DanhSachTepDinhKem",
              DigitisedDocument::files,
              DigitisedDocument.Builder::files,
              PaperTables.ATTACHMENT)
          .allGuessed()
          .extras(DigitisedDocument::extras, DigitisedDocument.Builder::extras);

  static final WireRecord<DigitisedDossier, DigitisedDossier.Builder> DIGITISED_DOSSIER =
      new WireRecord<>(
              "DigitisedDossier", DigitisedDossier::builder, DigitisedDossier.Builder::build)
          .text("code", "MaHoSo", DigitisedDossier::code, DigitisedDossier.Builder::code)
          .list(
              "documents",
              "DanhSachGiayToSoHoa",
              DigitisedDossier::documents,
              DigitisedDossier.Builder::documents,
              DIGITISED_DOCUMENT)
          .allGuessed()
          .extras(DigitisedDossier::extras, DigitisedDossier.Builder::extras);

  static final WireRecord<ReceiptConfirmation, ReceiptConfirmation.Builder> RECEIPT_CONFIRMATION =
      new WireRecord<>(
              "ReceiptConfirmation",
              ReceiptConfirmation::builder,
              ReceiptConfirmation.Builder::build)
          .text("code", "MaHoSo", ReceiptConfirmation::code, ReceiptConfirmation.Builder::code)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              ReceiptConfirmation::status,
              ReceiptConfirmation.Builder::status)
          .moment(
              "sentAt",
              "ThoiDiemGui",
              ReceiptConfirmation::sentAt,
              ReceiptConfirmation.Builder::sentAt)
          .moment(
              "receivedAt",
              "ThoiDiemNhan",
              ReceiptConfirmation::receivedAt,
              ReceiptConfirmation.Builder::receivedAt)
          .allGuessed()
          .extras(ReceiptConfirmation::extras, ReceiptConfirmation.Builder::extras);

  static final WireRecord<PresentStatus, PresentStatus.Builder> PRESENT_STATUS =
      new WireRecord<>("PresentStatus", PresentStatus::builder, PresentStatus.Builder::build)
          .text("code", "MaHoSo", PresentStatus::code, PresentStatus.Builder::code)
          .code(
              "status",
              "TrangThaiHoSo",
              DossierStatus.class,
              PresentStatus::status,
              PresentStatus.Builder::status)
          .allGuessed()
          .extras(PresentStatus::extras, PresentStatus.Builder::extras);

  static final WireRecord<DossierPayment, DossierPayment.Builder> DOSSIER_PAYMENT =
      new WireRecord<>("DossierPayment", DossierPayment::builder, DossierPayment.Builder::build)
          .text("code", "MaHoSo", DossierPayment::code, DossierPayment.Builder::code)
          .text(
              "procedureCode",
              "MaTTHC",
              DossierPayment::procedureCode,
              DossierPayment.Builder::procedureCode)
          .text(
              "transactionCode",
              "MaGiaoDich",
              DossierPayment::transactionCode,
              DossierPayment.Builder::transactionCode)
          .group(
              "revenueItem",
              DossierPayment::revenueItem,
              DossierPayment.Builder::revenueItem,
              RevenueItem::builder,
              RevenueItem.Builder::build,
              inner ->
                  inner
                      .text(
                          "agencyCode",
                          "MaDonVi",
                          RevenueItem::agencyCode,
                          RevenueItem.Builder::agencyCode)
                      .text(
                          "serviceCode",
                          "MaDVC",
                          RevenueItem::serviceCode,
                          RevenueItem.Builder::serviceCode)
                      .code(
                          "feeKind",
                          "LoaiPhiLePhi",
                          FeeKind.class,
                          RevenueItem::feeKind,
                          RevenueItem.Builder::feeKind)
                      .text(
                          "feeCode",
                          "MaPhiLePhi",
                          RevenueItem::feeCode,
                          RevenueItem.Builder::feeCode)
                      .text(
                          "inquiryCode",
                          "MaTraCuuTT",
                          RevenueItem::inquiryCode,
                          RevenueItem.Builder::inquiryCode)
                      .text(
                          "referenceCode",
                          "MaThamChieu",
                          RevenueItem::referenceCode,
                          RevenueItem.Builder::referenceCode)
                      .value(
                          "amount",
                          "SoTien",
                          RevenueItem::amount,
                          RevenueItem.Builder::amount,
                          Codecs.LONG))
          .allGuessed()
          .extras(DossierPayment::extras, DossierPayment.Builder::extras);

  private DossierExchangeTables() {}
}
