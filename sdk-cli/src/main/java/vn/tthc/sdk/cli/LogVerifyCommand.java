package vn.tthc.sdk.cli;

import java.io.PrintWriter;
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
      "Exit status: 0 when it is intact, 1 when it is not, 2 for wrong use."
    })
final class LogVerifyCommand implements Callable<Integer> {

  private static final int BROKEN = 1;
  private static final long LINES_A_REPORT = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private LogFolderOption folder;
  @Mixin private TrustOptions trust;

  @Override
  public Integer call() {
    AuditReport report =
        folder.read(
            log ->
                log.audit(
                    trust.areGiven() ? Optional.of(trust.verifier()) : Optional.empty(),
                    this::progress));
    print(report, spec.commandLine().getOut());
    return report.intact() ? 0 : BROKEN;
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
      out.println("BROKEN  " + finding);
    }
    if (report.moreFindings() > 0) {
      out.println("BROKEN  " + report.moreFindings() + " more places");
    }
    report.notes().forEach(note -> out.println("note    " + note));
    for (LoggedExchange open : report.open()) {
      out.println(
          "open    "
              + open.exchangeId()
              + " "
              + open.operation()
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
    out.println(seal(report));
    out.println(
        "log: "
            + report.lines()
            + " lines, "
            + report.exchanges()
            + " exchanges, "
            + (report.open().size() + report.moreOpen())
            + " open: "
            + (report.intact() ? "intact" : "BROKEN, first at " + first(report)));
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
