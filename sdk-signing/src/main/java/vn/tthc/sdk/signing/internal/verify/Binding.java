package vn.tthc.sdk.signing.internal.verify;

import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.Digests;

/** How a signature is bound to its certificate by a signed digest of it (RFC 5035, RFC 2634). */
enum Binding {
  /** By SHA-256 or better, to this certificate. */
  BOUND,
  /** By SHA-1 only, to this certificate. */
  BY_SHA1,
  /** To another certificate, or unreadably. */
  ELSEWHERE,
  /** Not at all. */
  NONE;

  static Binding of(SignedAttributes attributes, X509Certificate certificate) throws Refused {
    Optional<byte[]> second = attributes.only(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    Optional<byte[]> first = attributes.only(PKCSObjectIdentifiers.id_aa_signingCertificate);
    if (second.isPresent()) {
      return isBySha2(second.get(), certificate) ? BOUND : ELSEWHERE;
    }
    if (first.isPresent()) {
      return isBySha1(first.get(), certificate) ? BY_SHA1 : ELSEWHERE;
    }
    return NONE;
  }

  private static boolean isBySha2(byte[] value, X509Certificate certificate) {
    ESSCertIDv2[] ids =
        SigningCertificateV2.getInstance(AcceptedAlgorithms.primitive(value)).getCerts();
    if (ids.length == 0) {
      return false;
    }
    return AcceptedAlgorithms.digestName(ids[0].getHashAlgorithm())
            .map(name -> Digests.of(name, encoded(certificate)))
            .filter(digest -> MessageDigest.isEqual(digest, ids[0].getCertHash()))
            .isPresent()
        && isIssuer(ids[0].getIssuerSerial(), certificate);
  }

  private static boolean isBySha1(byte[] value, X509Certificate certificate) {
    ESSCertID[] ids =
        SigningCertificate.getInstance(AcceptedAlgorithms.primitive(value)).getCerts();
    return ids.length > 0
        && MessageDigest.isEqual(Digests.of("SHA-1", encoded(certificate)), ids[0].getCertHash())
        && isIssuer(ids[0].getIssuerSerial(), certificate);
  }

  private static boolean isIssuer(@Nullable IssuerSerial named, X509Certificate certificate) {
    if (named == null) {
      return true;
    }
    GeneralName[] names = named.getIssuer().getNames();
    return names.length == 1
        && names[0].getTagNo() == GeneralName.directoryName
        && named.getSerial().hasValue(certificate.getSerialNumber())
        && Arrays.equals(
            Parts.encoded(names[0].getName().toASN1Primitive()),
            certificate.getIssuerX500Principal().getEncoded());
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it was read from its encoding", e);
    }
  }
}
