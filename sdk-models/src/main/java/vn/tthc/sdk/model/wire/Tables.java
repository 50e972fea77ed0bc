package vn.tthc.sdk.model.wire;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.dossier.ConsultedDatabase;
import vn.tthc.sdk.model.dossier.DigitisedDocument;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Fee;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaper;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OtherAttachment;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.dossier.ResultDocument;
import vn.tthc.sdk.model.dossier.ResultLookup;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmittedDocument;
import vn.tthc.sdk.model.dossier.Supplement;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.feedback.PendingFeedback;
import vn.tthc.sdk.model.feedback.PublishedFeedback;
import vn.tthc.sdk.model.identity.Citizen;
import vn.tthc.sdk.model.identity.Gender;
import vn.tthc.sdk.model.identity.Organisation;
import vn.tthc.sdk.model.identity.PortalAccount;
import vn.tthc.sdk.model.identity.StateAgency;
import vn.tthc.sdk.model.incident.IncidentKind;
import vn.tthc.sdk.model.incident.IncidentReport;
import vn.tthc.sdk.model.national.CorrectionProgress;
import vn.tthc.sdk.model.national.CorrectionRequest;
import vn.tthc.sdk.model.national.DataField;
import vn.tthc.sdk.model.national.DatabaseContact;
import vn.tthc.sdk.model.national.NationalRecord;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.procedure.AdministrativeLevel;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.AgencyRef;
import vn.tthc.sdk.model.procedure.ApplicantKind;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.ComponentCase;
import vn.tthc.sdk.model.procedure.ComponentPaper;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.FeeType;
import vn.tthc.sdk.model.procedure.HandlingTime;
import vn.tthc.sdk.model.procedure.LegalBasis;
import vn.tthc.sdk.model.procedure.OnlineService;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureDecision;
import vn.tthc.sdk.model.procedure.ProcedureFee;
import vn.tthc.sdk.model.procedure.ProcedureField;
import vn.tthc.sdk.model.procedure.ProcedureLevel;
import vn.tthc.sdk.model.procedure.ProcedureStep;
import vn.tthc.sdk.model.procedure.ProcedureSummary;
import vn.tthc.sdk.model.procedure.ResultType;
import vn.tthc.sdk.model.procedure.ServiceOffering;
import vn.tthc.sdk.model.procedure.StepCase;
import vn.tthc.sdk.model.procedure.SubmissionChannel;
import vn.tthc.sdk.model.procedure.SubmissionMethod;
import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;

/**
 * All tables together, by record: what can be read and written, and what configuration may rename.
 */
final class Tables {

  private static final Map<Class<?>, WireRecord<?, ?>> RECORDS = new LinkedHashMap<>();

  static {
    put(Dossier.class, DossierTables.DOSSIER);
    put(DossierStep.class, DossierTables.DOSSIER_STEP);
    put(DossierLookup.class, DossierTables.DOSSIER_LOOKUP);
    put(IdentityPaper.class, PaperTables.IDENTITY_PAPER);
    put(ConsultedDatabase.class, PaperTables.CONSULTED_DATABASE);
    put(SubmittedDocument.class, PaperTables.SUBMITTED_DOCUMENT);
    put(Fee.class, PaperTables.FEE);
    put(OtherAttachment.class, PaperTables.OTHER_ATTACHMENT);
    put(Supplement.class, PaperTables.SUPPLEMENT);
    put(ResultDocument.class, PaperTables.RESULT_DOCUMENT);
    put(Attachment.class, PaperTables.ATTACHMENT);
    put(DossierListItem.class, DossierExchangeTables.DOSSIER_LIST_ITEM);
    put(DossierDetail.class, DossierExchangeTables.DOSSIER_DETAIL);
    put(ResultLookup.class, DossierExchangeTables.RESULT_LOOKUP);
    put(DigitisedDocument.class, DossierExchangeTables.DIGITISED_DOCUMENT);
    put(DigitisedDossier.class, DossierExchangeTables.DIGITISED_DOSSIER);
    put(ReceiptConfirmation.class, DossierExchangeTables.RECEIPT_CONFIRMATION);
    put(PresentStatus.class, DossierExchangeTables.PRESENT_STATUS);
    put(DossierPayment.class, DossierExchangeTables.DOSSIER_PAYMENT);
    put(FeedbackUpdate.class, FeedbackTables.FEEDBACK_UPDATE);
    put(FeedbackRejection.class, FeedbackTables.FEEDBACK_REJECTION);
    put(LocalFeedback.class, FeedbackTables.LOCAL_FEEDBACK);
    put(PendingFeedback.class, FeedbackTables.PENDING_FEEDBACK);
    put(PublishedFeedback.class, FeedbackTables.PUBLISHED_FEEDBACK);
    put(ProcedureSummary.class, ProcedureTables.PROCEDURE_SUMMARY);
    put(AgencyRef.class, ProcedureTables.AGENCY_REF);
    put(ProcedureLevel.class, ProcedureTables.PROCEDURE_LEVEL);
    put(ProcedureField.class, ProcedureTables.PROCEDURE_FIELD);
    put(ApplicantKind.class, ProcedureTables.APPLICANT_KIND);
    put(ComponentPaper.class, ProcedureTables.COMPONENT_PAPER);
    put(ComponentCase.class, ProcedureTables.COMPONENT_CASE);
    put(ProcedureStep.class, ProcedureTables.PROCEDURE_STEP);
    put(StepCase.class, ProcedureTables.STEP_CASE);
    put(ProcedureFee.class, ProcedureTables.PROCEDURE_FEE);
    put(HandlingTime.class, ProcedureTables.HANDLING_TIME);
    put(SubmissionMethod.class, ProcedureTables.SUBMISSION_METHOD);
    put(ResultType.class, ProcedureTables.RESULT_TYPE);
    put(LegalBasis.class, ProcedureTables.LEGAL_BASIS);
    put(Procedure.class, ProcedureTables.PROCEDURE);
    put(Agency.class, CatalogueTables.AGENCY);
    put(FeeType.class, CatalogueTables.FEE_TYPE);
    put(QualityEvaluation.class, CatalogueTables.QUALITY_EVALUATION);
    put(ServiceOffering.class, ServiceTables.SERVICE_OFFERING);
    put(OnlineService.class, ServiceTables.ONLINE_SERVICE);
    put(CodeEntry.class, ServiceTables.CODE_ENTRY);
    put(ProcedureDecision.class, ServiceTables.PROCEDURE_DECISION);
    put(Question.class, QuestionTables.QUESTION);
    put(QuestionAnswer.class, QuestionTables.QUESTION_ANSWER);
    put(QuestionEntry.class, QuestionTables.QUESTION_ENTRY);
    put(QuestionReply.class, QuestionTables.QUESTION_REPLY);
    put(PortalAccount.class, ServiceTables.PORTAL_ACCOUNT);
    put(Citizen.class, IdentityTables.CITIZEN);
    put(Organisation.class, IdentityTables.ORGANISATION);
    put(StateAgency.class, IdentityTables.STATE_AGENCY);
    put(CorrectionRequest.class, NationalTables.CORRECTION_REQUEST);
    put(CorrectionProgress.class, NationalTables.CORRECTION_PROGRESS);
    put(DatabaseContact.class, NationalTables.DATABASE_CONTACT);
    put(DataField.class, NationalTables.DATA_FIELD);
    put(NationalRecord.class, NationalTables.NATIONAL_RECORD);
    put(IncidentReport.class, NationalTables.INCIDENT_REPORT);
  }

  private static final List<Class<? extends Enum<?>>> CODES =
      List.of(
          AdministrativeLevel.class,
          DocumentReuse.class,
          DossierStatus.class,
          FeeCollection.class,
          FeeKind.class,
          FeedbackStatus.class,
          FilingPlace.class,
          Gender.class,
          IdentityPaperKind.class,
          IncidentKind.class,
          OnlinePayment.class,
          OwnerKind.class,
          ReturnMethod.class,
          SubmissionChannel.class);

  private Tables() {}

  private static <T> void put(Class<T> type, WireRecord<T, ?> table) {
    RECORDS.put(type, table);
  }

  /** The table of a record type; refuses one that never travels by itself. */
  @SuppressWarnings("unchecked") // put by type above
  static <T> WireRecord<T, ?> of(Class<T> type) {
    WireRecord<?, ?> table = RECORDS.get(type);
    if (table == null) {
      throw new IllegalArgumentException(type.getName() + " is not a record of the wire");
    }
    return (WireRecord<T, ?>) table;
  }

  static Map<Class<?>, WireRecord<?, ?>> records() {
    return Collections.unmodifiableMap(RECORDS);
  }

  static List<Class<? extends Enum<?>>> codes() {
    return CODES;
  }

  /** Keys of all components, such as {@code Dossier.owner.name}. */
  static Set<String> componentKeys() {
    return RECORDS.values().stream()
        .flatMap(table -> table.fields().stream())
        .map(WireRecord.Field::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keys of all constants, such as {@code DossierStatus.PROCESSING}. */
  static Set<String> codeKeys() {
    return CODES.stream()
        .flatMap(table -> Arrays.stream(table.getEnumConstants()))
        .map(Tables::codeKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String codeKey(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
