package vn.tthc.sdk.signing;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.operator.DefaultSignatureNameFinder;

/** What a key and its certificate must be, apart from the dates, before anything is signed. */
final class KeyRules {

  private static final int RSA_BITS = 2048;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final byte[] PROBE = {1, 2, 3};

  private KeyRules() {}

  /** Returns the algorithm to sign with, or throws if one rule is broken. */
  static SignatureAlgorithm check(SigningKey key) {
    SignatureAlgorithm algorithm = algorithm(key);
    requireStrongRsa(key);
    requireStrongIssuerSignature(key);
    requireUsage(key);
    requirePair(key, algorithm);
    return algorithm;
  }

  private static SignatureAlgorithm algorithm(SigningKey key) {
    PublicKey publicKey = key.certificate().getPublicKey();
    return SignatureAlgorithm.of(publicKey)
        .orElseThrow(
            () ->
                key.unusable(
                    "its key is of a kind that is not supported ("
                        + publicKey.getAlgorithm()
                        + "). Use RSA of 2048 bits or more, or a curve P-256 or P-384"));
  }

  private static void requireStrongRsa(SigningKey key) {
    if (key.certificate().getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < RSA_BITS) {
      throw key.unusable(
          "its RSA key has "
              + rsa.getModulus().bitLength()
              + " bits, which is weak. Use one of "
              + RSA_BITS
              + " bits or more");
    }
  }

  private static void requireStrongIssuerSignature(SigningKey key) {
    String name = issuerSignature(key);
    if (name.startsWith("SHA1") || name.startsWith("MD")) {
      throw key.unusable(
          "its certificate is itself signed with "
              + name
              + ", which can be forged. Have it issued anew with SHA-256 or better");
    }
  }

  private static String issuerSignature(SigningKey key) {
    try {
      Certificate certificate = Certificate.getInstance(key.certificate().getEncoded());
      return new DefaultSignatureNameFinder().getAlgorithmName(certificate.getSignatureAlgorithm());
    } catch (CertificateEncodingException e) {
      throw key.unusable("its certificate is damaged. Export it again from its origin", e);
    }
  }

  /** A certificate that does not speak of key usage allows any (RFC 5280, section 4.2.1.3). */
  private static void requireUsage(SigningKey key) {
    boolean[] usage = key.certificate().getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw key.unusable(
          "its certificate does not allow signing: key usage has neither digitalSignature nor"
              + " nonRepudiation. Use the signing certificate, not the one for encryption");
    }
  }

  /** Tried with a real signature: a key inside a token cannot be compared in any other way. */
  private static void requirePair(SigningKey key, SignatureAlgorithm algorithm) {
    try {
      if (verifies(key, algorithm)) {
        return;
      }
    } catch (InvalidKeyException | SignatureException e) {
      throw mismatch(key, e);
    } catch (GeneralSecurityException e) {
      throw key.unusable("this Java does not know " + algorithm.jcaName(), e);
    }
    throw mismatch(key, null);
  }

  private static boolean verifies(SigningKey key, SignatureAlgorithm algorithm)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm.jcaName());
    signature.initSign(key.key());
    signature.update(PROBE);
    byte[] signed = signature.sign();
    Signature check = Signature.getInstance(algorithm.jcaName());
    check.initVerify(key.certificate().getPublicKey());
    check.update(PROBE);
    return check.verify(signed);
  }

  private static SigningException mismatch(SigningKey key, Throwable cause) {
    return key.unusable(
        "its private key and its certificate do not belong together. Export both again, from the"
            + " same entry",
        cause);
  }
}
