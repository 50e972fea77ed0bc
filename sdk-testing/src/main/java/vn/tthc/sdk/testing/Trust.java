package vn.tthc.sdk.testing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose signatures count. Without any anchor, everybody's do. */
final class Trust {
  private final Set<X509Certificate> anchors;

  Trust(Collection<X509Certificate> anchors) {
    this.anchors = Set.copyOf(anchors);
  }

  /** Tells whether the certificate is an anchor or has a chain to one; revocation is not asked. */
  boolean reaches(X509Certificate certificate, Collection<X509Certificate> others)
      throws GeneralSecurityException {
    if (anchors.isEmpty() || anchors.contains(certificate)) {
      return true;
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
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (CertPathBuilderException e) {
      return false;
    }
  }
}
