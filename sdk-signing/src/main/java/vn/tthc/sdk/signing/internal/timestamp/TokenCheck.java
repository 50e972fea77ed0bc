package vn.tthc.sdk.signing.internal.timestamp;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.tthc.sdk.signing.internal.BouncyCastle;

/**
 * Checks the signature of a time-stamp token (RFC 3161, section 2.2) and, if trust anchors are
 * given, the path of its certificate at the time it states. Revocation is not asked here.
 *
 * @param trust the anchors; empty for no check of the path
 */
public record TokenCheck(Set<X509Certificate> trust) {

  public TokenCheck {
    trust = Set.copyOf(trust);
  }

  @SuppressWarnings("unchecked") // the selector is older than generics
  void require(TimeStampToken token) throws WrongAnswerException {
    Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
    if (found.isEmpty()) {
      throw new WrongAnswerException("its token comes without the certificate that signed it");
    }
    X509CertificateHolder certificate = found.iterator().next();
    requireSigned(token, certificate);
    if (!trust.isEmpty()) {
      requireTrusted(token, certificate);
    }
  }

  /**
   * Bouncy Castle looks at all of it: that ESSCertID or ESSCertIDv2 names this certificate, that
   * its one extended key usage is time stamping and critical, that it was valid at the time, and
   * that the signature is by its key.
   */
  private static void requireSigned(TimeStampToken token, X509CertificateHolder certificate)
      throws WrongAnswerException {
    try {
      SignerInformationVerifier verifier =
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BouncyCastle.PROVIDER)
              .build(certificate);
      token.validate(verifier);
    } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
      throw new WrongAnswerException(
          "its token is not properly signed: the signature is false, or the certificate "
              + certificate.getSerialNumber().toString(16)
              + " is not the one it names, not for time stamps only, or not valid at the time",
          e);
    }
  }

  private void requireTrusted(TimeStampToken token, X509CertificateHolder holder)
      throws WrongAnswerException {
    try {
      X509Certificate certificate = converted(holder);
      if (!trust.contains(certificate)) {
        CertPathBuilder.getInstance("PKIX").build(path(token, certificate));
      }
    } catch (GeneralSecurityException e) {
      throw new WrongAnswerException(
          "the certificate "
              + holder.getSerialNumber().toString(16)
              + " of its token leads to none of the trusted ones",
          e);
    }
  }

  private PKIXBuilderParameters path(TimeStampToken token, X509Certificate certificate)
      throws GeneralSecurityException {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    Set<TrustAnchor> anchors =
        trust.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
    parameters.setRevocationEnabled(false);
    parameters.setDate(token.getTimeStampInfo().getGenTime());
    List<X509Certificate> sent = new ArrayList<>();
    for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
      sent.add(converted(each));
    }
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
    return parameters;
  }

  private static X509Certificate converted(X509CertificateHolder holder)
      throws CertificateException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
