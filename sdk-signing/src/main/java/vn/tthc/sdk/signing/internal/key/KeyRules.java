package vn.tthc.sdk.signing.internal.key;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.SignatureProfile;
import vn.tthc.sdk.signing.SigningException;
import vn.tthc.sdk.signing.internal.Algorithms;
import vn.tthc.sdk.signing.internal.Usage;

/** What a key and its certificate must be, apart from the dates, before anything is signed. */
public final class KeyRules {

  private static final byte[] PROBE = {1, 2, 3};

  private KeyRules() {}

  /**
   * Returns the algorithm to sign with, or throws if one rule is broken.
   *
   * @param wanted by the user; null, or one that does not fit the key, for the key's usual one
   */
  public static SignatureAlgorithm check(
      KeyMaterial key, @Nullable SignatureAlgorithm wanted, SignatureProfile profile) {
    PublicKey publicKey = key.certificate().getPublicKey();
    SignatureAlgorithm usual = usual(key, publicKey);
    SignatureAlgorithm algorithm =
        wanted != null && Algorithms.fits(wanted, publicKey) ? wanted : usual;
    requireStrongRsa(key, profile);
    requireAllowed(key, algorithm, profile);
    requireStrongIssuerSignature(key);
    requireUsage(key);
    requirePair(key, algorithm);
    return algorithm;
  }

  private static SignatureAlgorithm usual(KeyMaterial key, PublicKey publicKey) {
    return Algorithms.usual(publicKey)
        .orElseThrow(
            () ->
                key.unusable(
                    "its key is of a kind that is not supported ("
                        + publicKey.getAlgorithm()
                        + "). Use RSA of 2048 bits or more, a curve P-256 or P-384, or Ed25519"));
  }

  private static void requireStrongRsa(KeyMaterial key, SignatureProfile profile) {
    if (key.certificate().getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < profile.rsaBits()) {
      throw key.unusable(
          "its RSA key has "
              + rsa.getModulus().bitLength()
              + " bits, which is weak by the profile "
              + profile.name()
              + ". Use one of "
              + profile.rsaBits()
              + " bits or more");
    }
  }

  private static void requireAllowed(
      KeyMaterial key, SignatureAlgorithm algorithm, SignatureProfile profile) {
    if (!profile.algorithms().contains(algorithm)) {
      throw key.unusable(
          "the profile "
              + profile.name()
              + " does not allow "
              + algorithm
              + ". Choose one of "
              + profile.algorithms().stream().sorted().toList()
              + ", with a key that it fits");
    }
  }

  private static void requireStrongIssuerSignature(KeyMaterial key) {
    String name = issuerSignature(key);
    if (name.startsWith("SHA1") || name.startsWith("MD")) {
      throw key.unusable(
          "its certificate is itself signed with "
              + name
              + ", which can be forged. Have it issued anew with SHA-256 or better");
    }
  }

  private static String issuerSignature(KeyMaterial key) {
    try {
      Certificate certificate = Certificate.getInstance(key.certificate().getEncoded());
      return new DefaultSignatureNameFinder().getAlgorithmName(certificate.getSignatureAlgorithm());
    } catch (CertificateEncodingException e) {
      throw key.unusable("its certificate is damaged. Export it again from its origin", e);
    }
  }

  private static void requireUsage(KeyMaterial key) {
    if (!Usage.maySign(key.certificate())) {
      throw key.unusable(
          "its certificate does not allow signing: key usage has neither digitalSignature nor"
              + " nonRepudiation. Use the signing certificate, not the one for encryption");
    }
  }

  /** Tried with a real signature: a key inside a token cannot be compared in any other way. */
  private static void requirePair(KeyMaterial key, SignatureAlgorithm algorithm) {
    try {
      if (isPair(key, algorithm)) {
        return;
      }
    } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
      throw key.unusable(
          "its provider does not know "
              + algorithm
              + ". Choose an algorithm that it knows, or update it",
          e);
    } catch (InvalidKeyException | OperatorException e) {
      throw mismatch(key, e);
    } catch (GeneralSecurityException
        | RuntimeOperatorException
        | ProviderException
        | IOException e) {
      throw key.refused(e);
    }
    throw mismatch(key, null);
  }

  private static boolean isPair(KeyMaterial key, SignatureAlgorithm algorithm)
      throws GeneralSecurityException, OperatorException, IOException {
    ContentSigner signer = ContentSigners.of(key, algorithm).next();
    try (OutputStream out = signer.getOutputStream()) {
      out.write(PROBE);
    }
    Signature check = Algorithms.signature(algorithm, null);
    check.initVerify(key.certificate().getPublicKey());
    check.update(PROBE);
    try {
      return check.verify(signer.getSignature());
    } catch (SignatureException e) {
      // Of a length that is impossible for the certificate's key.
      return false;
    }
  }

  /** Whether the private key is that of the certificate, as far as can be told without fuss. */
  static boolean belongs(KeyMaterial key) {
    try {
      var algorithm = Algorithms.usual(key.certificate().getPublicKey());
      return algorithm.isPresent() && isPair(key, algorithm.get());
    } catch (GeneralSecurityException | OperatorException | RuntimeException | IOException e) {
      return false;
    }
  }

  private static SigningException mismatch(KeyMaterial key, @Nullable Throwable cause) {
    return key.unusable(
        "its private key and its certificate do not belong together. Export both again, from the"
            + " same entry",
        cause);
  }
}
