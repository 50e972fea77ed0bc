package vn.tthc.sdk.signing.internal.verify;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/**
 * Which keys are good enough, and what they are for.
 *
 * @param rsaBits the shortest RSA key
 */
record KeyPolicy(int rsaBits) {

  private static final int SHORTEST_CURVE = 256;
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
  private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

  boolean accepts(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength() >= rsaBits;
    }
    if (key instanceof ECPublicKey curve) {
      return curve.getParams().getOrder().bitLength() >= SHORTEST_CURVE;
    }
    return key instanceof EdECPublicKey;
  }

  /** What speaks against the certificates of a path, which ends before the trusted one. */
  Optional<Text> problem(List<X509Certificate> path) {
    for (X509Certificate certificate : path) {
      if (!accepts(certificate.getPublicKey())) {
        return Optional.of(Texts.WEAK_KEY.with(Text.serial(certificate)));
      }
      if (!AcceptedAlgorithms.acceptsSignatureOn(certificate)) {
        return Optional.of(Texts.WEAK_CERTIFICATE.with(Text.serial(certificate)));
      }
    }
    return Optional.empty();
  }

  /** RFC 3161, section 2.3: for time stamps and nothing else, and that critically. */
  static boolean isTimestampAuthority(X509Certificate certificate) {
    try {
      return List.of(TIME_STAMPING).equals(certificate.getExtendedKeyUsage())
          && certificate.getCriticalExtensionOIDs().contains(EXTENDED_KEY_USAGE);
    } catch (CertificateParsingException e) {
      return false;
    }
  }
}
