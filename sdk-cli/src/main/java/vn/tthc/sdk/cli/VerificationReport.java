package vn.tthc.sdk.cli;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.SignatureLevel;
import vn.tthc.sdk.signing.Verdict;
import vn.tthc.sdk.signing.Verification;

/** Prints what the check of a signature came to: signer, issuer, time, each check, the verdict. */
final class VerificationReport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx")
          .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final PrintWriter out;
  private final boolean vietnamese;

  /**
   * @param vietnamese rather than in English
   */
  VerificationReport(PrintWriter out, boolean vietnamese) {
    this.out = out;
    this.vietnamese = vietnamese;
  }

  void print(Verification verification) {
    verification.signer().ifPresent(this::printSigner);
    verification
        .signingTime()
        .ifPresent(time -> line(words("claimed time", "thời gian ký (tự khai)"), time(time)));
    verification
        .timestamp()
        .ifPresent(time -> line(words("time stamp", "dấu thời gian"), time(time)));
    line(words("format", "định dạng"), level(verification.level()));
    verification.checks().forEach(this::printCheck);
    out.println(verdict(verification.verdict()));
  }

  private void printSigner(X509Certificate certificate) {
    line(words("signer", "người ký"), certificate.getSubjectX500Principal().getName());
    line(words("issuer", "nơi cấp"), certificate.getIssuerX500Principal().getName());
    line(words("certificate", "số chứng thư"), certificate.getSerialNumber().toString(16));
  }

  /** The state of revocation is always told, as a signature may be good without it. */
  private void printCheck(Check check) {
    String name = check.name().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean revocation = check.name() == CheckName.REVOCATION;
    if (revocation && check.status() == Check.Status.NOT_CHECKED) {
      line("revocation", words("not checked", "không kiểm tra"));
    } else {
      line(name, statusAndReason(check));
    }
  }

  private String statusAndReason(Check check) {
    String status = status(check.status());
    String reason = reason(check);
    return reason.startsWith(": " + status) ? reason.substring(2) : status + reason;
  }

  private String reason(Check check) {
    String reason = vietnamese ? check.vietnamese() : check.reason();
    return reason.isEmpty() ? "" : ": " + reason;
  }

  private String status(Check.Status status) {
    return switch (status) {
      case PASSED -> words("ok", "đạt");
      case FAILED -> words("FAILED", "KHÔNG ĐẠT");
      case UNDECIDED -> words("undecided", "chưa xác định");
      case NOT_CHECKED -> words("not checked", "không kiểm tra");
    };
  }

  private static String level(SignatureLevel level) {
    return switch (level) {
      case CMS -> "CMS";
      case BASELINE_B -> "CAdES-BASELINE-B";
      case BASELINE_T -> "CAdES-BASELINE-T";
    };
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case VALID -> words("VALID", "HỢP LỆ");
      case INVALID -> words("INVALID", "KHÔNG HỢP LỆ");
      case INDETERMINATE ->
          words(
              "INDETERMINATE: not proven, which is not to say it is false",
              "CHƯA XÁC ĐỊNH: chưa chứng minh được, không có nghĩa là giả");
    };
  }

  private String words(String english, String inVietnamese) {
    return vietnamese ? inVietnamese : english;
  }

  /** Names come from certificates, which anybody can make. */
  private void line(String label, String value) {
    out.println(label + ": " + Plain.text(value));
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }
}
