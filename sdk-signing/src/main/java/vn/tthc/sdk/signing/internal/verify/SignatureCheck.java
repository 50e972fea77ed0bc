package vn.tthc.sdk.signing.internal.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.Revocation;
import vn.tthc.sdk.signing.RevocationData;
import vn.tthc.sdk.signing.SignatureLevel;
import vn.tthc.sdk.signing.internal.revocation.RevocationSource;

/**
 * One verification, check after check. Goes from what the bytes say by themselves to what others
 * say about them: nothing is fetched for a signature that is false or by a stranger. For one thread
 * and one use.
 */
public final class SignatureCheck {

  private static final int LARGEST = 64 << 20;

  private final Rules rules;
  private final Instant now;
  private final Report report = new Report();
  private final RevocationCheck revocation;

  private SignatureLevel level = SignatureLevel.CMS;
  private @Nullable X509Certificate signer;
  private @Nullable Instant signingTime;
  private @Nullable Instant timestamp;
  private byte @Nullable [] content;

  /**
   * A check that is still to be run.
   *
   * @param rules what to accept
   * @param source whom to ask for revocation
   */
  public SignatureCheck(Rules rules, RevocationSource source) {
    this.rules = rules;
    this.now = rules.clock().instant();
    this.revocation = new RevocationCheck(rules, source, report, now);
  }

  /**
   * Runs the check. Whatever is wrong with the bytes stands in the report afterwards.
   *
   * @param signature a signature or anything else
   * @param given the content; null when it must be inside
   */
  public void run(byte[] signature, byte @Nullable [] given) {
    try {
      if (signature.length > LARGEST) {
        throw Refused.structure(Texts.TOO_LARGE);
      }
      // Copies: what is checked cannot change meanwhile, and is what content() returns.
      check(signature.clone(), given == null ? null : given.clone());
    } catch (Refused e) {
      report.failed(e.check(), e.text());
    } catch (RuntimeException | StackOverflowError e) {
      // Libraries below tell broken input by exceptions of many kinds. It must never pass for good.
      report.failed(CheckName.STRUCTURE, Texts.CANNOT_READ);
    }
  }

  private void check(byte[] signature, byte @Nullable [] given) throws Refused {
    MessageCheck.Signed signed =
        new MessageCheck(SignedMessage.DATA, rules.keys()).open(signature, report);
    requireInProfile(signed.scheme());
    byte[] inside = signed.message().content();
    if (inside != null && given != null && !Arrays.equals(inside, given)) {
      throw new Refused(CheckName.DIGEST, Texts.OTHER_CONTENT);
    }
    byte[] signedContent = inside == null ? given : inside;
    if (signedContent == null) {
      report.undecided(CheckName.DIGEST, Texts.NO_CONTENT);
      return;
    }
    MessageCheck.check(signed, signedContent, report);
    if (report.hasPassed(CheckName.SIGNATURE)) {
      signer = signed.signer();
      signingTime = signed.message().signer().attributes().signingTime().orElse(null);
    }
    boolean bound = isBound(signed);
    if (!report.hasFailed()) {
      beyond(signed, bound);
    }
    content = report.hasFailed() ? null : signedContent;
  }

  private void requireInProfile(Scheme scheme) throws Refused {
    if (!rules.profile().algorithms().contains(scheme.algorithm())) {
      throw new Refused(CheckName.ALGORITHMS, Texts.NOT_IN_PROFILE.with(scheme));
    }
  }

  private boolean isBound(MessageCheck.Signed signed) throws Refused {
    Binding binding = Binding.of(signed.message().signer().attributes(), signed.signer());
    switch (binding) {
      case BOUND ->
          report.passed(
              CheckName.SIGNING_CERTIFICATE, Texts.BOUND.with(Text.serial(signed.signer())));
      case NONE -> report.notChecked(CheckName.SIGNING_CERTIFICATE, Texts.NOT_BOUND);
      case BY_SHA1 -> report.failed(CheckName.SIGNING_CERTIFICATE, Texts.BOUND_BY_SHA1);
      case ELSEWHERE -> report.failed(CheckName.SIGNING_CERTIFICATE, Texts.BOUND_ELSEWHERE);
    }
    return binding == Binding.BOUND;
  }

  /** Time, level, path, dates and revocation of a signature that is right in itself. */
  private void beyond(MessageCheck.Signed signed, boolean bound) {
    Optional<TimestampCheck.Proof> proof =
        new TimestampCheck(rules).check(signed.message().signer(), report);
    Instant proven = proof.map(TimestampCheck.Proof::earliest).orElse(null);
    requireLevel(bound, proven != null);
    requireTimesInside(signed.signer(), proven);
    if (report.hasFailed()) {
      return;
    }
    ChainCheck chain = new ChainCheck(rules, proven == null ? now : proven);
    Optional<TrustedPath> path = chain.check(signed, report);
    if (path.isEmpty() || report.hasFailed()) {
      return;
    }
    if (rules.revocation() == Revocation.NOT_CHECKED) {
      report.notChecked(CheckName.REVOCATION, Texts.NOT_ASKED);
    } else {
      askForRevocation(signed.message(), path.get(), proof);
    }
    timestamp = report.hasFailed() ? null : proven;
  }

  private void askForRevocation(
      SignedMessage message, TrustedPath path, Optional<TimestampCheck.Proof> proof) {
    revocation.add(message);
    proof.ifPresent(p -> p.messages().forEach(revocation::add));
    revocation.signer(path, proof.map(TimestampCheck.Proof::earliest).orElse(null));
    proof.ifPresent(p -> p.stamps().forEach(revocation::authority));
    revocation.finish();
  }

  private void requireLevel(boolean bound, boolean stamped) {
    boolean baseline = bound && signingTime != null;
    if (baseline) {
      level = stamped ? SignatureLevel.BASELINE_T : SignatureLevel.BASELINE_B;
    }
    SignatureLevel least = rules.profile().level();
    if (level.compareTo(least) >= 0) {
      report.passed(CheckName.LEVEL, Texts.LEVEL.with(level));
    } else {
      report.failed(CheckName.LEVEL, Texts.LOW_LEVEL.with(level, least));
    }
  }

  /** The claimed time within the certificate's dates, and the proven one not before them. */
  private void requireTimesInside(X509Certificate certificate, @Nullable Instant proven) {
    Instant start = certificate.getNotBefore().toInstant();
    Instant end = certificate.getNotAfter().toInstant();
    String serial = Text.serial(certificate);
    if (signingTime != null && (signingTime.isBefore(start) || signingTime.isAfter(end))) {
      report.failed(CheckName.VALIDITY, Texts.CLAIM_OUTSIDE.with(signingTime, serial));
    }
    if (proven != null && proven.isBefore(start)) {
      report.failed(CheckName.VALIDITY, Texts.STAMPED_BEFORE.with(proven, serial));
    }
  }

  /** The checks that were made. */
  public Report report() {
    return report;
  }

  /** What the signature is, as far as that was found. */
  public SignatureLevel level() {
    return level;
  }

  /** The certificate whose key made the signature. */
  public Optional<X509Certificate> signer() {
    return Optional.ofNullable(signer);
  }

  /** What the signer claims. */
  public Optional<Instant> signingTime() {
    return Optional.ofNullable(signingTime);
  }

  /** What a time-stamp authority proves. */
  public Optional<Instant> timestamp() {
    return Optional.ofNullable(timestamp);
  }

  /** What was signed; null unless the signature over it is right and no check failed. */
  public byte @Nullable [] content() {
    return content;
  }

  /** What was relied on. */
  public List<RevocationData> revocationData() {
    return revocation.used();
  }
}
