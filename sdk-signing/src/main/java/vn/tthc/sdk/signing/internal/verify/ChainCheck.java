package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.signing.CheckName;

/**
 * Checks that the signer's certificate leads to a trusted one, and that the certificates were valid
 * at the time that counts: that of the time stamp, or now. A path that has expired since is a good
 * path that proves nothing any more (ETSI EN 319 102-1, OUT_OF_BOUNDS_NO_POE). Of several paths the
 * first that is good decides, those without a weak key or signature being looked at first.
 *
 * @param rules what the verifier was built with
 * @param at the time that counts
 */
record ChainCheck(Rules rules, Instant at) {

  /** Empty when there is no path; the report says why. */
  Optional<TrustedPath> check(MessageCheck.Signed signed, Report report) {
    X509Certificate signer = signed.signer();
    List<X509Certificate> anchors = rules.anchors();
    List<TrustedPath> paths =
        new PathFinder(signed.certificates().all(), anchors)
            .from(signer).stream().sorted(Comparator.comparing(this::isWeak)).toList();
    Text problem = Texts.NO_CHAIN.with(Text.serial(signer));
    TrustedPath outOfDate = null;
    for (TrustedPath path : paths) {
      Reason reason = PathFinder.problem(path, at);
      if (reason == null) {
        report.passed(CheckName.VALIDITY, Texts.VALIDITY.with(at));
        return accepted(path, signed, report);
      }
      if (isDate(reason) && outOfDate == null && isGoodAtItsTime(path)) {
        outOfDate = path;
      } else {
        problem = Texts.BAD_CHAIN.with(Text.serial(signer), reason);
      }
    }
    if (outOfDate == null) {
      report.failed(CheckName.CHAIN, problem);
      return Optional.empty();
    }
    if (outOfDate.earliestEnd().isBefore(at)) {
      report.undecided(CheckName.VALIDITY, Texts.EXPIRED);
    } else {
      report.failed(CheckName.VALIDITY, Texts.NOT_YET.with(at));
    }
    return accepted(outOfDate, signed, report);
  }

  private boolean isWeak(TrustedPath path) {
    return rules.keys().problem(path.certificates()).isPresent();
  }

  private static boolean isDate(Reason reason) {
    return reason == BasicReason.EXPIRED || reason == BasicReason.NOT_YET_VALID;
  }

  private static boolean isGoodAtItsTime(TrustedPath path) {
    return PathFinder.problem(path, path.earliestEnd()) == null;
  }

  private Optional<TrustedPath> accepted(
      TrustedPath path, MessageCheck.Signed signed, Report report) {
    report.passed(CheckName.CHAIN, Texts.CHAIN.with(Text.serial(path.anchor())));
    rules
        .keys()
        .problem(path.certificates())
        .ifPresent(text -> report.failed(CheckName.ALGORITHMS, text));
    signed
        .certificates()
        .unrelated(path, rules.anchors())
        .map(certificate -> Texts.UNRELATED_CERTIFICATE.with(Text.serial(certificate)))
        .ifPresent(text -> report.undecided(CheckName.STRUCTURE, text));
    return Optional.of(path);
  }
}
