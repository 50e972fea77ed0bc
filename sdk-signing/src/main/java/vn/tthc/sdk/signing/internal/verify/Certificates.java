package vn.tthc.sdk.signing.internal.verify;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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

  /**
   * One that is neither trusted nor on the path, nor tied to those: by a signature of one that is
   * known, or as the issuer of one that is known. Its own signature counts in any case.
   */
  Optional<X509Certificate> unrelated(TrustedPath path, List<X509Certificate> anchors) {
    Deque<X509Certificate> known = new ArrayDeque<>(anchors);
    known.addAll(path.certificates());
    Set<X509Certificate> rest = new LinkedHashSet<>(all);
    rest.removeAll(known);
    List<X509Certificate> issuers = new ArrayList<>(anchors);
    issuers.addAll(all);
    Optional<X509Certificate> unsigned =
        rest.stream().filter(c -> issuers.stream().noneMatch(i -> issued(c, i))).findFirst();
    if (unsigned.isPresent()) {
      return unsigned;
    }
    while (!known.isEmpty()) {
      X509Certificate next = known.remove();
      rest.removeIf(c -> (issued(c, next) || issued(next, c)) && known.add(c));
    }
    return rest.stream().findFirst();
  }

  private static boolean issued(X509Certificate certificate, X509Certificate issuer) {
    return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && PathFinder.isSignedBy(certificate, issuer);
  }
}
