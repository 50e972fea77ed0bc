package vn.tthc.sdk.signing.internal.verify;

import java.security.MessageDigest;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import vn.tthc.sdk.signing.Check;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.internal.Digests;

/**
 * Checks the time stamps of a signature (RFC 3161): each must be about this signature and by a
 * trusted authority. The earliest counts.
 */
record TimestampCheck(Rules rules) {

  /** How far the authority's clock may be ahead of ours. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** The proven time, and the path and the time of every token. */
  record Proof(Instant earliest, List<Stamp> stamps, List<SignedMessage> messages) {}

  /** One token that is good but for the revocation of its authority. */
  record Stamp(Instant time, TrustedPath path) {}

  /** Empty when there is none, or none that is good; the report says which. */
  Optional<Proof> check(SignerPart signer, Report report) {
    if (signer.timestamps().isEmpty()) {
      report.notChecked(CheckName.TIMESTAMP, Texts.NO_TIMESTAMP);
      return Optional.empty();
    }
    List<Stamp> stamps = new ArrayList<>();
    List<SignedMessage> messages = new ArrayList<>();
    for (byte[] token : signer.timestamps()) {
      try {
        stamps.add(check(token, signer.signature(), messages, report));
      } catch (Refused e) {
        report.failed(CheckName.TIMESTAMP, Texts.BAD_TIMESTAMP.and(e.text()));
        return Optional.empty();
      }
    }
    Instant earliest = stamps.stream().map(Stamp::time).min(Instant::compareTo).orElseThrow();
    report.passed(CheckName.TIMESTAMP, Texts.TIMESTAMP.with(earliest));
    return Optional.of(new Proof(earliest, stamps, messages));
  }

  private Stamp check(byte[] token, byte[] stamped, List<SignedMessage> messages, Report report)
      throws Refused {
    Report inner = new Report();
    var message = new MessageCheck(PKCSObjectIdentifiers.id_ct_TSTInfo, rules.keys());
    MessageCheck.Signed signed = message.open(token, inner);
    byte[] content = signed.message().content();
    if (content == null || !signed.message().signer().timestamps().isEmpty()) {
      throw refused(Texts.UNEXPECTED);
    }
    MessageCheck.check(signed, content, inner);
    Optional<Check> failure = inner.firstFailure();
    if (failure.isPresent()) {
      throw refused(new Text(failure.get().reason(), failure.get().vietnamese()));
    }
    inner.firstUndecided().ifPresent(check -> undecided(check, report));
    Binding binding = Binding.of(signed.message().signer().attributes(), signed.signer());
    if (binding != Binding.BOUND && binding != Binding.BY_SHA1) {
      throw refused(binding == Binding.NONE ? Texts.NOT_BOUND : Texts.BOUND_ELSEWHERE);
    }
    if (!KeyPolicy.isTimestampAuthority(signed.signer())) {
      throw refused(Texts.NO_AUTHORITY.with(Text.serial(signed.signer())));
    }
    Instant time = time(content, stamped);
    messages.add(signed.message());
    return new Stamp(time, path(signed, time, report));
  }

  private static void undecided(Check check, Report report) {
    Text text = new Text(check.reason(), check.vietnamese());
    report.undecided(CheckName.TIMESTAMP, Texts.BAD_TIMESTAMP.and(text));
  }

  private Instant time(byte[] content, byte[] stamped) throws Refused {
    TSTInfo info = TSTInfo.getInstance(AcceptedAlgorithms.primitive(content));
    MessageImprint imprint = info.getMessageImprint();
    Optional<String> digest = AcceptedAlgorithms.digest(Parts.encoded(imprint.getHashAlgorithm()));
    if (digest.isEmpty()) {
      throw refused(Texts.UNKNOWN_ALGORITHM);
    }
    if (!MessageDigest.isEqual(Digests.of(digest.get(), stamped), imprint.getHashedMessage())) {
      throw refused(Texts.OTHER_IMPRINT);
    }
    Instant time = instant(info.getGenTime());
    if (time.isAfter(rules.clock().instant().plus(SKEW))) {
      throw refused(Texts.FUTURE.with(time));
    }
    return time;
  }

  private static Instant instant(ASN1GeneralizedTime time) throws Refused {
    try {
      return time.getDate().toInstant();
    } catch (ParseException e) {
      throw refused(Texts.CANNOT_READ);
    }
  }

  private TrustedPath path(MessageCheck.Signed signed, Instant time, Report report) throws Refused {
    X509Certificate authority = signed.signer();
    List<X509Certificate> anchors = rules.timestampAnchors();
    Text problem = Texts.NO_CHAIN.with(Text.serial(authority));
    for (TrustedPath path : new PathFinder(signed.certificates().all(), anchors).from(authority)) {
      Reason reason = PathFinder.problem(path, time);
      Optional<Text> weakness = rules.keys().problem(path.certificates());
      if (reason == null && weakness.isEmpty()) {
        signed
            .certificates()
            .unrelated(path, anchors)
            .map(certificate -> Texts.UNRELATED_CERTIFICATE.with(Text.serial(certificate)))
            .ifPresent(
                text -> report.undecided(CheckName.TIMESTAMP, Texts.BAD_TIMESTAMP.and(text)));
        return path;
      }
      problem =
          reason == null ? weakness.get() : Texts.BAD_CHAIN.with(Text.serial(authority), reason);
    }
    throw refused(problem);
  }

  private static Refused refused(Text text) {
    return new Refused(CheckName.TIMESTAMP, text);
  }
}
