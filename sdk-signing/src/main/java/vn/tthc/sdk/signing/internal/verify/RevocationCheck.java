package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.RevocationData.Kind;
import vn.tthc.sdk.signing.internal.revocation.Outcome;
import vn.tthc.sdk.signing.internal.revocation.RevocationSource;
import vn.tthc.sdk.signing.internal.revocation.Window;

/** Asks for every certificate of a signature whether it was revoked. For one verification. */
final class RevocationCheck {

  private final Rules rules;
  private final RevocationSource source;
  private final Report report;
  private final Instant now;
  private final List<RevocationData> carried = new ArrayList<>();
  private final Set<RevocationData> used = new LinkedHashSet<>();

  RevocationCheck(Rules rules, RevocationSource source, Report report, Instant now) {
    this.rules = rules;
    this.source = source;
    this.report = report;
    this.now = now;
  }

  /** What a signature brings along. */
  void add(SignedMessage message) {
    message.lists().forEach(der -> carried.add(new RevocationData(Kind.CRL, der)));
    message.responses().forEach(der -> carried.add(new RevocationData(Kind.OCSP, der)));
  }

  List<RevocationData> used() {
    return List.copyOf(used);
  }

  /**
   * The signer's path. With a proven time, data from that time on counts, however old it is now.
   *
   * @param proven null when there is only a claim
   */
  void signer(TrustedPath path, @Nullable Instant proven) {
    Window window = proven == null ? Window.at(now) : Window.since(proven, now);
    for (int i = 0; i < path.certificates().size(); i++) {
      signer(path.certificates().get(i), ask(path, i, window), proven);
    }
  }

  private void signer(X509Certificate certificate, Outcome outcome, @Nullable Instant proven) {
    if (outcome.state() != Outcome.State.REVOKED) {
      tell(certificate, outcome);
    } else if (proven == null) {
      report.undecided(CheckName.REVOCATION, revoked(Texts.REVOKED_UNPROVEN, certificate, outcome));
    } else if (proven.isBefore(outcome.revokedAt())) {
      report.passed(CheckName.REVOCATION, revoked(Texts.REVOKED_LATER, certificate, outcome));
    } else {
      report.failed(CheckName.REVOCATION, revoked(Texts.REVOKED, certificate, outcome));
    }
  }

  /** The path of a time-stamp authority, by the rules of RFC 3161, section 4. */
  void authority(TimestampCheck.Stamp stamp) {
    TrustedPath path = stamp.path();
    Window window = Window.since(stamp.time(), now);
    for (int i = 0; i < path.certificates().size(); i++) {
      authority(path.certificates().get(i), ask(path, i, window), stamp.time());
    }
  }

  private void authority(X509Certificate certificate, Outcome outcome, Instant stamped) {
    if (outcome.state() != Outcome.State.REVOKED) {
      tell(certificate, outcome);
    } else if (!stamped.isBefore(outcome.revokedAt())) {
      report.failed(CheckName.REVOCATION, revoked(Texts.REVOKED, certificate, outcome));
    } else if (outcome.harmless()) {
      report.passed(CheckName.REVOCATION, revoked(Texts.REVOKED_LATER, certificate, outcome));
    } else {
      report.undecided(
          CheckName.REVOCATION, revoked(Texts.AUTHORITY_COMPROMISED, certificate, outcome));
    }
  }

  private Outcome ask(TrustedPath path, int index, Window window) {
    X509Certificate certificate = path.certificates().get(index);
    Outcome outcome = source.ask(certificate, path.issuerOf(index), rules.kept(), carried, window);
    outcome.evidence().ifPresent(used::add);
    return outcome;
  }

  private void tell(X509Certificate certificate, Outcome outcome) {
    if (outcome.state() == Outcome.State.GOOD) {
      return;
    }
    Text text = Texts.STATUS_UNKNOWN.with(Text.serial(certificate));
    if (rules.revocation() == Revocation.REQUIRED) {
      report.undecided(CheckName.REVOCATION, text);
    } else {
      report.unknown(CheckName.REVOCATION, text);
    }
  }

  /** Says that all is well where nothing else was said. */
  void finish() {
    report.passed(CheckName.REVOCATION, Texts.NOT_REVOKED);
  }

  private static Text revoked(Text text, X509Certificate certificate, Outcome outcome) {
    return text.with(Text.serial(certificate), outcome.revokedAt());
  }
}
