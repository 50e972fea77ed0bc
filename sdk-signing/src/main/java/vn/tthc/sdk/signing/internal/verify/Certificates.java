package vn.tthc.sdk.signing.internal.verify;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates inside a signature. Nobody signs that they are there, so each must be part of
 * the path to the trusted one or be vouched for otherwise: no byte may be changed unseen.
 */
record Certificates(List<X509Certificate> all) {

  static Certificates read(List<byte[]> encoded) throws Refused {
    Set<X509Certificate> all = new LinkedHashSet<>();
    for (byte[] der : encoded) {
      if (!all.add(certificate(der))) {
        throw Refused.structure(Texts.BROKEN_CERTIFICATE);
      }
    }
    return new Certificates(List.copyOf(all));
  }

  private static X509Certificate certificate(byte[] der) throws Refused {
    requireWholeSignature(der);
    try {
      var read =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
      if (read instanceof X509Certificate certificate
          && Arrays.equals(certificate.getEncoded(), der)) {
        return certificate;
      }
    } catch (CertificateException e) {
      // Told below, like all else that is no certificate.
    }
    throw Refused.structure(Texts.BROKEN_CERTIFICATE);
  }

  /** Three parts, the signature in whole bytes: what the JDK does not insist on. */
  private static void requireWholeSignature(byte[] der) throws Refused {
    Parts parts = Parts.of(Element.read(der));
    parts.next(Element.SEQUENCE);
    parts.next(Element.SEQUENCE);
    byte[] bits = parts.next(Element.BIT_STRING).body();
    parts.end();
    if (bits.length == 0 || bits[0] != 0) {
      throw Refused.structure(Texts.BROKEN_CERTIFICATE);
    }
  }

  /** The one that the signer names. */
  Optional<X509Certificate> of(SignerPart signer) {
    return all.stream().filter(signer::names).findFirst();
  }

  /** One that is neither on the path nor trusted, nor issued by another that is known. */
  Optional<X509Certificate> unrelated(TrustedPath path, List<X509Certificate> anchors) {
    List<X509Certificate> issuers = new ArrayList<>(anchors);
    issuers.addAll(all);
    return all.stream()
        .filter(certificate -> !path.certificates().contains(certificate))
        .filter(certificate -> !anchors.contains(certificate))
        .filter(certificate -> !path.anchor().equals(certificate))
        .filter(certificate -> issuers.stream().noneMatch(i -> issued(certificate, i)))
        .findFirst();
  }

  private static boolean issued(X509Certificate certificate, X509Certificate issuer) {
    return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && PathFinder.isSignedBy(certificate, issuer);
  }
}
