package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tthc.sdk.evidence.AuditFinding;
import vn.tthc.sdk.evidence.AuditReport;
import vn.tthc.sdk.evidence.LoggedExchange;

/** {@code tthc log verify}. */
@Command(
    name = "verify",
    description = {
      "Checks that nothing in an exchange log was changed, taken out, put in another order or cut"
          + " off, and with --trust its signatures too.",
      "May run beside the application that writes the log.",
      "Exit status: 0 when it is intact, 1 when it is not, 2 for wrong use; with --trust also 3,"
          + " when nothing is wrong but something is not proven."
    })
final class LogVerifyCommand implements Callable<Integer> {

  private static final int BROKEN = 1;
  private static final int UNPROVEN = 3;
  private static final long LINES_A_REPORT = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private LogFolderOption folder;
  @Mixin private TrustOptions trust;

  @Override
  public Integer call() {
    trust.requireWholeOf(spec);
    AuditReport report =
        folder.read(
            log ->
                log.audit(
                    trust.areGiven() ? Optional.of(trust.verifier()) : Optional.empty(),
                    this::progress));
    print(report, spec.commandLine().getOut());
    if (!report.intact()) {
      return BROKEN;
    }
    return report.unproven() ? UNPROVEN : 0;
  }

  private void progress(long lines) {
    if (lines % LINES_A_REPORT == 0) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(lines + " lines…");
      err.flush();
    }
  }

  private static void print(AuditReport report, PrintWriter out) {
    for (AuditFinding finding : report.findings()) {
      out.println("BROKEN  " + Plain.text(finding));
    }
    if (report.moreFindings() > 0) {
      out.println("BROKEN  " + report.moreFindings() + " more places");
    }
    report.notes().forEach(note -> out.println("note    " + Plain.text(note)));
    for (LoggedExchange open : report.open()) {
      out.println(
          "open    "
              + Plain.text(open.exchangeId())
              + " "
              + Plain.text(open.operation())
              + " begun "
              + open.begunAt()
              + ": sent, perhaps");
    }
    if (report.moreOpen() > 0) {
      out.println("open    " + report.moreOpen() + " more exchanges");
    }
    out.println(
        "signatures: "
            + (report.signaturesChecked()
                ? report.signatures() + " checked"
                : "not checked; give --trust to check them"));
    for (X509Certificate signer : report.signers()) {
      out.println(
          "signer: "
              + Plain.text(signer.getSubjectX500Principal().getName())
              + ", certificate "
              + signer.getSerialNumber().toString(16));
    }
    out.println(seal(report));
    out.println(
        "log: "
            + report.lines()
            + " lines, "
            + report.exchanges()
            + " exchanges, "
            + (report.open().size() + report.moreOpen())
            + " open: "
            + verdict(report));
  }

  private static String verdict(AuditReport report) {
    if (!report.intact()) {
      return "BROKEN, first at " + first(report);
    }
    return report.unproven() ? "intact, but not all of it is proven" : "intact";
  }

  private static String first(AuditReport report) {
    AuditFinding finding = report.findings().get(0);
    return finding.line() == 0 ? finding.file() : finding.file() + ":" + finding.line();
  }

  private static String seal(AuditReport report) {
    return report
        .lastSeal()
        .map(
            seal ->
                "checkpoints: "
                    + report.checkpoints()
                    + ", the last signed one of "
                    + seal.time()
                    + " covers all up to line "
                    + seal.seq()
                    + "; "
                    + report.linesAfterSeal()
                    + " lines after it would not be missed if they were cut off")
        .orElse(
            "checkpoints: "
                + report.checkpoints()
                + ", none signed: lines cut off at the end would not be missed");
  }
}
