package vn.tthc.sdk.signing.internal.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.RevocationData;

/**
 * What an OCSP response says of a certificate (RFC 6960). Who may answer, and whether the answer is
 * theirs and about this certificate, the JDK's checker decides, which is handed the response and
 * told not to look elsewhere; dates and status are read here. Immutable.
 *
 * @param accepts which signature algorithms are good enough, by identifier and parameters
 */
record OcspJudge(BiPredicate<ASN1ObjectIdentifier, byte @Nullable []> accepts) {

  Outcome judge(byte[] der, X509Certificate certificate, X509Certificate issuer, Window window) {
    try {
      OCSPResp response = new OCSPResp(der);
      if (response.getStatus() != OCSPResp.SUCCESSFUL
          || !(response.getResponseObject() instanceof BasicOCSPResp basic)
          || !isStrong(basic)) {
        return Outcome.UNKNOWN;
      }
      SingleResp answer = answer(basic, certificate);
      if (answer == null
          || !window.covers(answer.getThisUpdate().toInstant(), instant(answer.getNextUpdate()))
          || !isAuthentic(der, certificate, issuer, answer.getThisUpdate())) {
        return Outcome.UNKNOWN;
      }
      return outcome(answer, certificate, new RevocationData(RevocationData.Kind.OCSP, der));
    } catch (IOException | OCSPException | GeneralSecurityException | RuntimeException e) {
      // Broken or forged: then it says nothing. Libraries tell that by exceptions of many kinds.
      return Outcome.UNKNOWN;
    }
  }

  private boolean isStrong(BasicOCSPResp basic) throws IOException {
    AlgorithmIdentifier algorithm = basic.getSignatureAlgorithmID();
    byte[] parameters =
        algorithm.getParameters() == null
            ? null
            : algorithm.getParameters().toASN1Primitive().getEncoded();
    return accepts.test(algorithm.getAlgorithm(), parameters);
  }

  /** The only answer with the certificate's serial number; null when there is not exactly one. */
  private static @Nullable SingleResp answer(BasicOCSPResp basic, X509Certificate certificate) {
    List<SingleResp> answers =
        Arrays.stream(basic.getResponses())
            .filter(a -> a.getCertID().getSerialNumber().equals(certificate.getSerialNumber()))
            .toList();
    return answers.size() == 1 ? answers.get(0) : null;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  /**
   * A path of this certificate alone, its issuer being trusted already, at the response's own time.
   */
  private static boolean isAuthentic(
      byte[] der, X509Certificate certificate, X509Certificate issuer, Date at)
      throws GeneralSecurityException {
    CertPathValidator validator = CertPathValidator.getInstance("PKIX");
    var checker = (PKIXRevocationChecker) validator.getRevocationChecker();
    checker.setOptions(EnumSet.of(Option.NO_FALLBACK, Option.ONLY_END_ENTITY));
    checker.setOcspResponses(Map.of(certificate, der));
    var parameters = new PKIXParameters(Set.of(new TrustAnchor(issuer, null)));
    parameters.setDate(at);
    parameters.addCertPathChecker(checker);
    try {
      validator.validate(
          CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)),
          parameters);
      return true;
    } catch (CertPathValidatorException e) {
      return e.getReason() == BasicReason.REVOKED;
    }
  }

  private static Outcome outcome(
      SingleResp answer, X509Certificate certificate, RevocationData data) {
    if (answer.getCertStatus() == null) {
      return Window.speaksOf(certificate, answer.getThisUpdate().toInstant())
          ? Outcome.good(data)
          : Outcome.UNKNOWN;
    }
    if (answer.getCertStatus() instanceof RevokedStatus revoked) {
      Integer reason = revoked.hasRevocationReason() ? revoked.getRevocationReason() : null;
      return Outcome.revoked(revoked.getRevocationTime().toInstant(), reason, data);
    }
    return Outcome.UNKNOWN;
  }
}
