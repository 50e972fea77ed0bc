package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.procedure.AdministrativeLevel;
import vn.tthc.sdk.model.procedure.AgencyRef;
import vn.tthc.sdk.model.procedure.ApplicantKind;
import vn.tthc.sdk.model.procedure.ComponentCase;
import vn.tthc.sdk.model.procedure.ComponentPaper;
import vn.tthc.sdk.model.procedure.HandlingTime;
import vn.tthc.sdk.model.procedure.LegalBasis;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureFee;
import vn.tthc.sdk.model.procedure.ProcedureField;
import vn.tthc.sdk.model.procedure.ProcedureLevel;
import vn.tthc.sdk.model.procedure.ProcedureStep;
import vn.tthc.sdk.model.procedure.ProcedureSummary;
import vn.tthc.sdk.model.procedure.ResultType;
import vn.tthc.sdk.model.procedure.StepCase;
import vn.tthc.sdk.model.procedure.SubmissionChannel;
import vn.tthc.sdk.model.procedure.SubmissionMethod;

/** Names of the service LayThuTuc and of the list of procedures. */
final class ProcedureTables {

  static final WireRecord<ProcedureSummary, ProcedureSummary.Builder> PROCEDURE_SUMMARY =
      new WireRecord<>(
              "ProcedureSummary", ProcedureSummary::builder, ProcedureSummary.Builder::build)
          .text("code", "MATTHC", ProcedureSummary::code, ProcedureSummary.Builder::code)
          .text("name", "TENTTHC", ProcedureSummary::name, ProcedureSummary.Builder::name)
          .extras(ProcedureSummary::extras, ProcedureSummary.Builder::extras);

  static final WireRecord<AgencyRef, AgencyRef.Builder> AGENCY_REF =
      new WireRecord<>("AgencyRef", AgencyRef::builder, AgencyRef.Builder::build)
          .text("code", "MADONVI", AgencyRef::code, AgencyRef.Builder::code)
          .text("name", "TENDONVI", AgencyRef::name, AgencyRef.Builder::name)
          .extras(AgencyRef::extras, AgencyRef.Builder::extras);

  static final WireRecord<ProcedureLevel, ProcedureLevel.Builder> PROCEDURE_LEVEL =
      new WireRecord<>("ProcedureLevel", ProcedureLevel::builder, ProcedureLevel.Builder::build)
          .code(
              "level",
              "CAPTHUCHIEN",
              AdministrativeLevel.class,
              ProcedureLevel::level,
              ProcedureLevel.Builder::level)
          .text("name", "TENCAP", ProcedureLevel::name, ProcedureLevel.Builder::name)
          .extras(ProcedureLevel::extras, ProcedureLevel.Builder::extras);

  static final WireRecord<ProcedureField, ProcedureField.Builder> PROCEDURE_FIELD =
      new WireRecord<>("ProcedureField", ProcedureField::builder, ProcedureField.Builder::build)
          .text("code", "MALINHVUC", ProcedureField::code, ProcedureField.Builder::code)
          .text("name", "TENLINHVUC", ProcedureField::name, ProcedureField.Builder::name)
          .text("sector", "MANGANH", ProcedureField::sector, ProcedureField.Builder::sector)
          .extras(ProcedureField::extras, ProcedureField.Builder::extras);

  static final WireRecord<ApplicantKind, ApplicantKind.Builder> APPLICANT_KIND =
      new WireRecord<>("ApplicantKind", ApplicantKind::builder, ApplicantKind.Builder::build)
          .text("code", "MADOITUONG", ApplicantKind::code, ApplicantKind.Builder::code)
          .text("name", "TENDOITUONG", ApplicantKind::name, ApplicantKind.Builder::name)
          .extras(ApplicantKind::extras, ApplicantKind.Builder::extras);

  static final WireRecord<ComponentPaper, ComponentPaper.Builder> COMPONENT_PAPER =
      new WireRecord<>("ComponentPaper", ComponentPaper::builder, ComponentPaper.Builder::build)
          .text("code", "MAGIAYTO", ComponentPaper::code, ComponentPaper.Builder::code)
          .text("name", "TENGIAYTO", ComponentPaper::name, ComponentPaper.Builder::name)
          .text(
              "templateName",
              "TENMAUDON",
              ComponentPaper::templateName,
              ComponentPaper.Builder::templateName)
          .text("url", "URL", ComponentPaper::url, ComponentPaper.Builder::url)
          .value(
              "originals",
              "SOBANCHINH",
              ComponentPaper::originals,
              ComponentPaper.Builder::originals,
              Codecs.INTEGER)
          .value(
              "copies",
              "SOBANSAO",
              ComponentPaper::copies,
              ComponentPaper.Builder::copies,
              Codecs.INTEGER)
          .text(
              "replacementResultCode",
              "MA_KQ_THAYTHE",
              ComponentPaper::replacementResultCode,
              ComponentPaper.Builder::replacementResultCode)
          .extras(ComponentPaper::extras, ComponentPaper.Builder::extras);

  static final WireRecord<ComponentCase, ComponentCase.Builder> COMPONENT_CASE =
      new WireRecord<>("ComponentCase", ComponentCase::builder, ComponentCase.Builder::build)
          .text(
              "condition", "TRUONGHOP", ComponentCase::condition, ComponentCase.Builder::condition)
          .list(
              "papers",
              "GIAYTO",
              ComponentCase::papers,
              ComponentCase.Builder::papers,
              COMPONENT_PAPER)
          .extras(ComponentCase::extras, ComponentCase.Builder::extras);

  static final WireRecord<ProcedureStep, ProcedureStep.Builder> PROCEDURE_STEP =
      new WireRecord<>("ProcedureStep", ProcedureStep::builder, ProcedureStep.Builder::build)
          .text("name", "TENTRINHTU", ProcedureStep::name, ProcedureStep.Builder::name)
          .extras(ProcedureStep::extras, ProcedureStep.Builder::extras);

  static final WireRecord<StepCase, StepCase.Builder> STEP_CASE =
      new WireRecord<>("StepCase", StepCase::builder, StepCase.Builder::build)
          .text("condition", "TRUONGHOP", StepCase::condition, StepCase.Builder::condition)
          .list("steps", "TRINHTU", StepCase::steps, StepCase.Builder::steps, PROCEDURE_STEP)
          .extras(StepCase::extras, StepCase.Builder::extras);

  static final WireRecord<ProcedureFee, ProcedureFee.Builder> PROCEDURE_FEE =
      new WireRecord<>("ProcedureFee", ProcedureFee::builder, ProcedureFee.Builder::build)
          .text("code", "MAPHILEPHI", ProcedureFee::code, ProcedureFee.Builder::code)
          .text("amountText", "SOTIEN", ProcedureFee::amountText, ProcedureFee.Builder::amountText)
          .text("unit", "DONVI", ProcedureFee::unit, ProcedureFee.Builder::unit)
          .text("name", "MOTA", ProcedureFee::name, ProcedureFee.Builder::name)
          .text("url", "URL", ProcedureFee::url, ProcedureFee.Builder::url)
          .text("fileName", "TENTEP", ProcedureFee::fileName, ProcedureFee.Builder::fileName)
          .extras(ProcedureFee::extras, ProcedureFee.Builder::extras);

  static final WireRecord<HandlingTime, HandlingTime.Builder> HANDLING_TIME =
      new WireRecord<>("HandlingTime", HandlingTime::builder, HandlingTime.Builder::build)
          .text(
              "duration",
              "THOIGIANGIAIQUYET",
              HandlingTime::duration,
              HandlingTime.Builder::duration)
          .text("unit", "DONVITINH", HandlingTime::unit, HandlingTime.Builder::unit)
          .text("description", "MOTA", HandlingTime::description, HandlingTime.Builder::description)
          .list("fees", "PHILEPHI", HandlingTime::fees, HandlingTime.Builder::fees, PROCEDURE_FEE)
          .extras(HandlingTime::extras, HandlingTime.Builder::extras);

  static final WireRecord<SubmissionMethod, SubmissionMethod.Builder> SUBMISSION_METHOD =
      new WireRecord<>(
              "SubmissionMethod", SubmissionMethod::builder, SubmissionMethod.Builder::build)
          .code(
              "channel",
              "KENH",
              SubmissionChannel.class,
              SubmissionMethod::channel,
              SubmissionMethod.Builder::channel)
          .list(
              "times",
              "THOIGIAN",
              SubmissionMethod::times,
              SubmissionMethod.Builder::times,
              HANDLING_TIME)
          .extras(SubmissionMethod::extras, SubmissionMethod.Builder::extras);

  static final WireRecord<ResultType, ResultType.Builder> RESULT_TYPE =
      new WireRecord<>("ResultType", ResultType::builder, ResultType.Builder::build)
          .text("code", "MAKETQUA", ResultType::code, ResultType.Builder::code)
          .text("name", "TENKETQUA", ResultType::name, ResultType.Builder::name)
          .text(
              "templateName", "TENTEP", ResultType::templateName, ResultType.Builder::templateName)
          .text("templateUrl", "URL", ResultType::templateUrl, ResultType.Builder::templateUrl)
          .extras(ResultType::extras, ResultType.Builder::extras);

  static final WireRecord<LegalBasis, LegalBasis.Builder> LEGAL_BASIS =
      new WireRecord<>("LegalBasis", LegalBasis::builder, LegalBasis.Builder::build)
          .text("number", "SOVANBAN", LegalBasis::number, LegalBasis.Builder::number)
          .text("name", "TENVANBAN", LegalBasis::name, LegalBasis.Builder::name)
          .text("url", "DIACHITRUYCAP", LegalBasis::url, LegalBasis.Builder::url)
          .date("issuedOn", "NGAYBANHANH", LegalBasis::issuedOn, LegalBasis.Builder::issuedOn)
          .date(
              "effectiveOn",
              "NGAYHIEULUC",
              LegalBasis::effectiveOn,
              LegalBasis.Builder::effectiveOn)
          .text("issuer", "COQUANBANHANH", LegalBasis::issuer, LegalBasis.Builder::issuer)
          .extras(LegalBasis::extras, LegalBasis.Builder::extras);

  static final WireRecord<Procedure, Procedure.Builder> PROCEDURE =
      new WireRecord<>("Procedure", Procedure::builder, Procedure.Builder::build)
          .text("id", "ID", Procedure::id, Procedure.Builder::id)
          .text("code", "MATTHC", Procedure::code, Procedure.Builder::code)
          .text("name", "TENTTHC", Procedure::name, Procedure.Builder::name)
          .text(
              "issuingAgencyCode",
              "MACOQUANCONGBO",
              Procedure::issuingAgencyCode,
              Procedure.Builder::issuingAgencyCode)
          .text(
              "decisionId",
              "IDQUYETDINHCONGBO",
              Procedure::decisionId,
              Procedure.Builder::decisionId)
          .text("decision", "QUYETDINH", Procedure::decision, Procedure.Builder::decision)
          .text("kind", "LOAITTHC", Procedure::kind, Procedure.Builder::kind)
          .text("state", "TRANGTHAI", Procedure::state, Procedure.Builder::state)
          .text("description", "MOTA", Procedure::description, Procedure.Builder::description)
          .text(
              "audience", "MOTADOITUONGTHUCHIEN", Procedure::audience, Procedure.Builder::audience)
          .text(
              "performers",
              "MOTACOQUANTHUCHIEN",
              Procedure::performers,
              Procedure.Builder::performers)
          .text(
              "competence",
              "MOTACOQUANTHAMQUYEN",
              Procedure::competence,
              Procedure.Builder::competence)
          .text(
              "receptionAddress",
              "DIACHITIEPNHAN",
              Procedure::receptionAddress,
              Procedure.Builder::receptionAddress)
          .text("requirements", "YEUCAU", Procedure::requirements, Procedure.Builder::requirements)
          .text("keywords", "TUKHOA", Procedure::keywords, Procedure.Builder::keywords)
          .digit(
              "fullyOnline", "DVCTOANTRINH", Procedure::fullyOnline, Procedure.Builder::fullyOnline)
          .guessed()
          .list("steps", "TRINHTUTHUCHIEN", Procedure::steps, Procedure.Builder::steps, STEP_CASE)
          .list(
              "levels",
              "CAPTHUCHIEN",
              Procedure::levels,
              Procedure.Builder::levels,
              PROCEDURE_LEVEL)
          .list(
              "fields",
              "LINHVUCTHUCHIEN",
              Procedure::fields,
              Procedure.Builder::fields,
              PROCEDURE_FIELD)
          .list(
              "methods",
              "CACHTHUCTHUCHIEN",
              Procedure::methods,
              Procedure.Builder::methods,
              SUBMISSION_METHOD)
          .list(
              "applicants",
              "DOITUONGTHUCHIEN",
              Procedure::applicants,
              Procedure.Builder::applicants,
              APPLICANT_KIND)
          .list(
              "components",
              "THANHPHANHOSO",
              Procedure::components,
              Procedure.Builder::components,
              COMPONENT_CASE)
          .list(
              "results",
              "KETQUATHUCHIEN",
              Procedure::results,
              Procedure.Builder::results,
              RESULT_TYPE)
          .list(
              "legalBases",
              "CANCUPHAPLY",
              Procedure::legalBases,
              Procedure.Builder::legalBases,
              LEGAL_BASIS)
          .list(
              "handlingAgencies",
              "COQUANTHUCHIEN",
              Procedure::handlingAgencies,
              Procedure.Builder::handlingAgencies,
              AGENCY_REF)
          .list(
              "competentAgencies",
              "COQUANCOTHAMQUYEN",
              Procedure::competentAgencies,
              Procedure.Builder::competentAgencies,
              AGENCY_REF)
          .list(
              "authorisedAgencies",
              "COQUANDUOCUYQUYEN",
              Procedure::authorisedAgencies,
              Procedure.Builder::authorisedAgencies,
              AGENCY_REF)
          .list(
              "coordinatingAgencies",
              "COQUANPHOIHOP",
              Procedure::coordinatingAgencies,
              Procedure.Builder::coordinatingAgencies,
              AGENCY_REF)
          .list(
              "relatedProcedures",
              "TTHCLIENQUAN",
              Procedure::relatedProcedures,
              Procedure.Builder::relatedProcedures,
              PROCEDURE_SUMMARY)
          .list(
              "linkedProcedures",
              "TTHCLIENTHONG",
              Procedure::linkedProcedures,
              Procedure.Builder::linkedProcedures,
              PROCEDURE_SUMMARY)
          .extras(Procedure::extras, Procedure.Builder::extras);

  private ProcedureTables() {}
}
