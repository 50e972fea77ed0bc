package vn.tthc.sdk.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.internal.Checks;
import vn.tthc.sdk.model.procedure.ProcedureRef;
import vn.tthc.sdk.model.procedure.SubmissionChannel;

/** What a dossier must hold to be sent (Art. 10.1 and what the portal's service insists on). */
final class DossierRules {

  private static final int NOTE = 2000;
  private static final int SUMMARY = 1000;

  private DossierRules() {}

  static List<Violation> check(Dossier d) {
    Checks checks = new Checks();
    checks.required("code", d.code(), "10.1.a").dossierCode("code", d.code(), "10.1.a");
    procedure(checks, d.procedure());
    OwnerRules.check(checks, d.owner());
    submitter(checks, d.submitter());
    times(checks, d);
    status(checks, d);
    units(checks, d);
    PaperRules.documents(checks, "documents", d.documents(), "10.1.i");
    PaperRules.others(checks, d.otherAttachments());
    PaperRules.results(checks, d.results());
    PaperRules.fees(checks, "fees", d.fees(), "10.1.o");
    PaperRules.supplements(checks, d.supplements());
    checks
        .line("summary", d.summary(), SUMMARY, "10.1.i")
        .lines("note", d.note(), NOTE, "10.1.i")
        .lines("otherInformation", d.otherInformation(), "10.1.i")
        .line("returnNote", d.returnNote(), "10.1.i");
    codes(checks, d);
    indicators(checks, d);
    return checks.violations();
  }

  private static void procedure(Checks checks, @Nullable ProcedureRef p) {
    ProcedureRef procedure = p == null ? ProcedureRef.of(null) : p;
    checks
        .required("procedure.code", procedure.code(), "10.1.b")
        .line("procedure.code", procedure.code(), "10.1.b")
        .required("procedure.name", procedure.name(), "10.1.c")
        .line("procedure.name", procedure.name(), "10.1.c")
        .required("procedure.fieldCode", procedure.fieldCode(), "")
        .line("procedure.fieldCode", procedure.fieldCode(), "")
        .required("procedure.fieldName", procedure.fieldName(), "")
        .line("procedure.fieldName", procedure.fieldName(), "");
  }

  private static void submitter(Checks checks, @Nullable Submitter s) {
    if (s != null) {
      checks
          .line("submitter.name", s.name(), "10.1.đ")
          .paperNumber("submitter.paperNumber", s.paperNumber(), "10.1.đ")
          .line("submitter.phone", s.phone(), "10.1.đ")
          .line("submitter.email", s.email(), "10.1.đ")
          .line("submitter.address", s.address(), "10.1.đ");
    }
  }

  private static void times(Checks checks, Dossier d) {
    checks
        .required("receivedAt", d.receivedAt(), "10.1.g")
        .moment("submittedAt", d.submittedAt(), "10.1.i")
        .moment("receivedAt", d.receivedAt(), "10.1.g")
        .moment("dueAt", d.dueAt(), "10.1.h")
        .moment("processedAt", d.processedAt(), "10.1.i")
        .moment("returnedAt", d.returnedAt(), "10.1.l")
        .moment("refusedAt", d.refusedAt(), "10.1.i")
        .order(d.submittedAt(), "receivedAt", d.receivedAt(), "10.1.g")
        .order(d.receivedAt(), "dueAt", d.dueAt(), "10.1.h")
        .order(d.receivedAt(), "processedAt", d.processedAt(), "10.1.i")
        .order(d.receivedAt(), "returnedAt", d.returnedAt(), "10.1.l")
        .order(d.processedAt(), "returnedAt", d.returnedAt(), "10.1.l")
        .order(d.submittedAt(), "refusedAt", d.refusedAt(), "10.1.i");
  }

  private static void status(Checks checks, Dossier d) {
    checks
        .required("status", d.status(), "10.1.i")
        .known("status", d.status(), Rule.UNKNOWN_STATUS, "7.3")
        .required("returnMethod", d.returnMethod(), "10.1.i");
  }

  private static void units(Checks checks, Dossier d) {
    String processing = d.processingUnit() == null ? null : d.processingUnit().name();
    checks
        .required("processingUnit.name", processing, "10.1.n")
        .line("processingUnit.name", processing, "10.1.n");
    if (d.processingUnit() != null) {
      checks.agencyCode("processingUnit.code", d.processingUnit().code(), "10.1.n");
    }
    checks.unit("receivingUnit", d.receivingUnit(), "10.1.m");
  }

  private static void codes(Checks checks, Dossier d) {
    checks
        .code("channel", d.channel(), "10.1.d")
        .code("returnMethod", d.returnMethod(), "10.1.i")
        .code("onlinePayment", d.onlinePayment(), "10.1.p")
        .code("filedAt", d.filedAt(), "10.1.i");
    for (int i = 0; i < d.consultedDatabases().size(); i++) {
      checks.line(
          "consultedDatabases[" + i + "].code", d.consultedDatabases().get(i).code(), "10.1.i");
    }
  }

  /** Fields that the Government's service indicators are computed from (Decision 766/QĐ-TTg). */
  private static void indicators(Checks checks, Dossier d) {
    checks
        .expected("channel", d.channel(), "10.1.d")
        .expected("submittedAt", d.submittedAt(), "10.1.i")
        .expected("dueAt", d.dueAt(), "10.1.h")
        .expected("filedAt", d.filedAt(), "10.1.i")
        .expected("digitised", d.digitised(), "10.1.i")
        .expected("accountVerified", d.accountVerified(), "10.1.i")
        .expected("onlinePayment", d.onlinePayment(), "10.1.p");
    if (d.status() != null) {
      endOfProcessing(checks, d, d.status());
    }
  }

  /** When it ended and with what, in the statuses that have come to an end. */
  private static void endOfProcessing(Checks checks, Dossier d, Coded<DossierStatus> status) {
    boolean returned = status.is(DossierStatus.RETURNED);
    if (returned || status.is(DossierStatus.PROCESSED)) {
      checks.expected("processedAt", d.processedAt(), "10.1.i");
      if (d.channel() != null && d.channel().is(SubmissionChannel.ONLINE)) {
        // It counts as online only with a result where one is due, which we cannot know.
        checks.expected("results", d.results(), "10.1.k");
      }
    }
    if (returned) {
      checks.expected("returnedAt", d.returnedAt(), "10.1.l");
    }
    if (status.is(DossierStatus.REFUSED) || status.is(DossierStatus.NOT_RECEIVED)) {
      checks.expected("refusedAt", d.refusedAt(), "10.1.i");
    }
  }
}
