package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.identity.PortalAccount;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.OnlineService;
import vn.tthc.sdk.model.procedure.ProcedureDecision;
import vn.tthc.sdk.model.procedure.ServiceOffering;

/** Names of online services, decisions, shared code lists and accounts. */
final class ServiceTables {

  static final WireRecord<ServiceOffering, ServiceOffering.Builder> SERVICE_OFFERING =
      new WireRecord<>("ServiceOffering", ServiceOffering::builder, ServiceOffering.Builder::build)
          .text(
              "agencyCode",
              "MACOQUANTHUCHIEN",
              ServiceOffering::agencyCode,
              ServiceOffering.Builder::agencyCode)
          .text("level", "MUCDO", ServiceOffering::level, ServiceOffering.Builder::level)
          .extras(ServiceOffering::extras, ServiceOffering.Builder::extras);

  static final WireRecord<OnlineService, OnlineService.Builder> ONLINE_SERVICE =
      new WireRecord<>("OnlineService", OnlineService::builder, OnlineService.Builder::build)
          .text("code", "MADVC", OnlineService::code, OnlineService.Builder::code)
          .text("name", "TENDVC", OnlineService::name, OnlineService.Builder::name)
          .text(
              "procedureCode",
              "MATTHC",
              OnlineService::procedureCode,
              OnlineService.Builder::procedureCode)
          .text(
              "procedureName",
              "TENTTHC",
              OnlineService::procedureName,
              OnlineService.Builder::procedureName)
          .text(
              "issuingAgencyName",
              "TENCOQUANBANHANH",
              OnlineService::issuingAgencyName,
              OnlineService.Builder::issuingAgencyName)
          .text(
              "fieldName", "TENLINHVUC", OnlineService::fieldName, OnlineService.Builder::fieldName)
          .list(
              "offerings",
              "APDUNGDVC",
              OnlineService::offerings,
              OnlineService.Builder::offerings,
              SERVICE_OFFERING)
          .extras(OnlineService::extras, OnlineService.Builder::extras);

  /**
   * Each list has names of its own, {@code MA…} and {@code TEN…} wherever one is known; who reads a
   * list takes those for these.
   */
  static final WireRecord<CodeEntry, CodeEntry.Builder> CODE_ENTRY =
      new WireRecord<>("CodeEntry", CodeEntry::builder, CodeEntry.Builder::build)
          .text("code", "MA", CodeEntry::code, CodeEntry.Builder::code)
          .likely()
          .text("name", "TEN", CodeEntry::name, CodeEntry.Builder::name)
          .likely()
          .extras(CodeEntry::extras, CodeEntry.Builder::extras);

  static final WireRecord<ProcedureDecision, ProcedureDecision.Builder> PROCEDURE_DECISION =
      new WireRecord<>(
              "ProcedureDecision", ProcedureDecision::builder, ProcedureDecision.Builder::build)
          .text("id", "ID", ProcedureDecision::id, ProcedureDecision.Builder::id)
          .text(
              "number", "SOQUYETDINH", ProcedureDecision::number, ProcedureDecision.Builder::number)
          .text(
              "summary", "TRICHYEU", ProcedureDecision::summary, ProcedureDecision.Builder::summary)
          .date(
              "issuedOn",
              "NGAYBANHANH",
              ProcedureDecision::issuedOn,
              ProcedureDecision.Builder::issuedOn)
          .text(
              "issuer",
              "COQUANBANHANH",
              ProcedureDecision::issuer,
              ProcedureDecision.Builder::issuer)
          .allGuessed()
          .extras(ProcedureDecision::extras, ProcedureDecision.Builder::extras);

  static final WireRecord<PortalAccount, PortalAccount.Builder> PORTAL_ACCOUNT =
      new WireRecord<>("PortalAccount", PortalAccount::builder, PortalAccount.Builder::build)
          .text(
              "technicalId",
              "TECHNICALID",
              PortalAccount::technicalId,
              PortalAccount.Builder::technicalId)
          .extras(PortalAccount::extras, PortalAccount.Builder::extras);

  private ServiceTables() {}
}
