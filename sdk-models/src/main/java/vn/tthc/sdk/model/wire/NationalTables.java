package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.incident.IncidentKind;
import vn.tthc.sdk.model.incident.IncidentReport;
import vn.tthc.sdk.model.national.CorrectionProgress;
import vn.tthc.sdk.model.national.CorrectionRequest;
import vn.tthc.sdk.model.national.DataField;
import vn.tthc.sdk.model.national.DatabaseContact;
import vn.tthc.sdk.model.national.NationalRecord;

/**
 * Names for national databases and incidents, of which the circular lists no fields: every name is
 * ours.
 */
final class NationalTables {

  static final WireRecord<CorrectionRequest, CorrectionRequest.Builder> CORRECTION_REQUEST =
      new WireRecord<>(
              "CorrectionRequest", CorrectionRequest::builder, CorrectionRequest.Builder::build)
          .text("id", "MaYeuCau", CorrectionRequest::id, CorrectionRequest.Builder::id)
          .text(
              "databaseCode",
              "MaCSDL",
              CorrectionRequest::databaseCode,
              CorrectionRequest.Builder::databaseCode)
          .text(
              "fieldName",
              "TruongDuLieu",
              CorrectionRequest::fieldName,
              CorrectionRequest.Builder::fieldName)
          .text(
              "content", "NoiDung", CorrectionRequest::content, CorrectionRequest.Builder::content)
          .text(
              "requester",
              "NguoiYeuCau",
              CorrectionRequest::requester,
              CorrectionRequest.Builder::requester)
          .moment(
              "requestedAt",
              "NgayYeuCau",
              CorrectionRequest::requestedAt,
              CorrectionRequest.Builder::requestedAt)
          .list(
              "attachments",
              "DanhSachTepDinhKem",
              CorrectionRequest::attachments,
              CorrectionRequest.Builder::attachments,
              PaperTables.ATTACHMENT)
          .allGuessed()
          .extras(CorrectionRequest::extras, CorrectionRequest.Builder::extras);

  static final WireRecord<CorrectionProgress, CorrectionProgress.Builder> CORRECTION_PROGRESS =
      new WireRecord<>(
              "CorrectionProgress", CorrectionProgress::builder, CorrectionProgress.Builder::build)
          .text(
              "requestId",
              "MaYeuCau",
              CorrectionProgress::requestId,
              CorrectionProgress.Builder::requestId)
          .text(
              "status", "TrangThai", CorrectionProgress::status, CorrectionProgress.Builder::status)
          .text(
              "content",
              "NoiDung",
              CorrectionProgress::content,
              CorrectionProgress.Builder::content)
          .text(
              "officer", "CanBo", CorrectionProgress::officer, CorrectionProgress.Builder::officer)
          .moment(
              "updatedAt",
              "ThoiDiemCapNhat",
              CorrectionProgress::updatedAt,
              CorrectionProgress.Builder::updatedAt)
          .allGuessed()
          .extras(CorrectionProgress::extras, CorrectionProgress.Builder::extras);

  static final WireRecord<DatabaseContact, DatabaseContact.Builder> DATABASE_CONTACT =
      new WireRecord<>("DatabaseContact", DatabaseContact::builder, DatabaseContact.Builder::build)
          .text(
              "databaseCode",
              "MaCSDL",
              DatabaseContact::databaseCode,
              DatabaseContact.Builder::databaseCode)
          .text(
              "databaseName",
              "TenCSDL",
              DatabaseContact::databaseName,
              DatabaseContact.Builder::databaseName)
          .group(
              "agency",
              DatabaseContact::agency,
              DatabaseContact.Builder::agency,
              Unit::builder,
              Unit.Builder::build,
              inner ->
                  inner
                      .text("code", "MaDonVi", Unit::code, Unit.Builder::code)
                      .text("name", "TenDonVi", Unit::name, Unit.Builder::name))
          .text(
              "contactName",
              "DauMoi",
              DatabaseContact::contactName,
              DatabaseContact.Builder::contactName)
          .text("phone", "SoDienThoai", DatabaseContact::phone, DatabaseContact.Builder::phone)
          .text("email", "Email", DatabaseContact::email, DatabaseContact.Builder::email)
          .allGuessed()
          .extras(DatabaseContact::extras, DatabaseContact.Builder::extras);

  static final WireRecord<DataField, DataField.Builder> DATA_FIELD =
      new WireRecord<>("DataField", DataField::builder, DataField.Builder::build)
          .text("databaseCode", "MaCSDL", DataField::databaseCode, DataField.Builder::databaseCode)
          .text("name", "TenTruong", DataField::name, DataField.Builder::name)
          .text("label", "NhanTruong", DataField::label, DataField.Builder::label)
          .text("type", "KieuDuLieu", DataField::type, DataField.Builder::type)
          .value(
              "maxLength",
              "DoDaiToiDa",
              DataField::maxLength,
              DataField.Builder::maxLength,
              Codecs.INTEGER)
          .digit("required", "BatBuoc", DataField::required, DataField.Builder::required)
          .text("codeTable", "DanhMuc", DataField::codeTable, DataField.Builder::codeTable)
          .text("description", "MoTa", DataField::description, DataField.Builder::description)
          .allGuessed()
          .extras(DataField::extras, DataField.Builder::extras);

  static final WireRecord<NationalRecord, NationalRecord.Builder> NATIONAL_RECORD =
      new WireRecord<>("NationalRecord", NationalRecord::builder, NationalRecord.Builder::build)
          .text(
              "databaseCode",
              "MaCSDL",
              NationalRecord::databaseCode,
              NationalRecord.Builder::databaseCode)
          .text("id", "MaBanGhi", NationalRecord::id, NationalRecord.Builder::id)
          .allGuessed()
          .extras(NationalRecord::extras, NationalRecord.Builder::extras);

  static final WireRecord<IncidentReport, IncidentReport.Builder> INCIDENT_REPORT =
      new WireRecord<>("IncidentReport", IncidentReport::builder, IncidentReport.Builder::build)
          .text("id", "MaSuCo", IncidentReport::id, IncidentReport.Builder::id)
          .code(
              "kind",
              "LoaiSuCo",
              IncidentKind.class,
              IncidentReport::kind,
              IncidentReport.Builder::kind)
          .text(
              "agencyCode",
              "MaDonVi",
              IncidentReport::agencyCode,
              IncidentReport.Builder::agencyCode)
          .text("system", "HeThong", IncidentReport::system, IncidentReport.Builder::system)
          .moment(
              "occurredAt",
              "ThoiDiemXayRa",
              IncidentReport::occurredAt,
              IncidentReport.Builder::occurredAt)
          .moment(
              "detectedAt",
              "ThoiDiemPhatHien",
              IncidentReport::detectedAt,
              IncidentReport.Builder::detectedAt)
          .moment(
              "resolvedAt",
              "ThoiDiemKhacPhuc",
              IncidentReport::resolvedAt,
              IncidentReport.Builder::resolvedAt)
          .text(
              "description",
              "MoTa",
              IncidentReport::description,
              IncidentReport.Builder::description)
          .text("measures", "BienPhap", IncidentReport::measures, IncidentReport.Builder::measures)
          .text(
              "contactName",
              "DauMoi",
              IncidentReport::contactName,
              IncidentReport.Builder::contactName)
          .text(
              "contactPhone",
              "SoDienThoai",
              IncidentReport::contactPhone,
              IncidentReport.Builder::contactPhone)
          .allGuessed()
          .extras(IncidentReport::extras, IncidentReport.Builder::extras);

  private NationalTables() {}
}
