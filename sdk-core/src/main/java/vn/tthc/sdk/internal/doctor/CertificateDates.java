package vn.tthc.sdk.internal.doctor;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.tthc.sdk.model.VietnamTime;

/** Judges the dates of certificates; nothing else of them is told, as the rest may name people. */
final class CertificateDates {

  private static final Duration AHEAD = Duration.ofDays(30);

  private CertificateDates() {}

  /**
   * What the dates of a certificate say now.
   *
   * @param what it is called in the detail
   * @param mend what to do when it is over or nearly so
   */
  static Finding of(String what, X509Certificate certificate, Instant now, String mend) {
    Instant begin = certificate.getNotBefore().toInstant();
    return of(what, begin, certificate.getNotAfter().toInstant(), now, mend);
  }

  /** As the other, of a certificate that is valid, or followed by valid ones, for that time. */
  static Finding of(String what, Instant begin, Instant end, Instant now, String mend) {
    if (now.isBefore(begin)) {
      return Finding.failed(
          what + " is not valid before " + day(begin), "check this machine's clock");
    }
    Duration left = Duration.between(now, end);
    if (left.isNegative()) {
      return Finding.failed(what + " has expired on " + day(end), mend);
    }
    String detail = what + " is valid until " + day(end) + " (" + days(left.toDays()) + " left)";
    return left.compareTo(AHEAD) < 0 ? Finding.warning(detail, mend) : Finding.ok(detail);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, VietnamTime.ZONE);
  }
}
