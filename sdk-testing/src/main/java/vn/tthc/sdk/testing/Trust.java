package vn.tthc.sdk.testing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose signatures count. Without any anchor, everybody's do. */
final class Trust {
  private final Set<X509Certificate> anchors;

  Trust(Collection<X509Certificate> anchors) {
    this.anchors = Set.copyOf(anchors);
  }

  /** Certificates from a signer's up to, and without, an anchor; none when none was needed. */
  record Chain(List<X509Certificate> certificates) {
    /** Time is all that can end a chain that was once good: revocation is not asked. */
    boolean isInTime() {
      try {
        for (X509Certificate certificate : certificates) {
          certificate.checkValidity();
        }
        return true;
      } catch (CertificateException e) {
        return false;
      }
    }
  }

  /**
   * The chain from a certificate to an anchor, empty when there is none.
   *
   * @param others that may be part of the chain
   */
  Optional<Chain> chain(X509Certificate certificate, Collection<X509Certificate> others)
      throws GeneralSecurityException {
    if (anchors.isEmpty() || anchors.contains(certificate)) {
      return Optional.of(new Chain(List.of()));
    }
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    PKIXBuilderParameters parameters =
        new PKIXBuilderParameters(
            anchors.stream().map(a -> new TrustAnchor(a, null)).collect(Collectors.toSet()),
            target);
    parameters.setRevocationEnabled(false);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
    try {
      List<? extends Certificate> path =
          CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath().getCertificates();
      return Optional.of(new Chain(path.stream().map(X509Certificate.class::cast).toList()));
    } catch (CertPathBuilderException e) {
      return Optional.empty();
    }
  }
}
