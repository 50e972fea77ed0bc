package vn.tthc.sdk.signing.internal.verify;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;

/**
 * How one signature is checked, with the JDK's own arithmetic.
 *
 * @param algorithm which
 * @param salt the length of the salt of PSS in bytes; 0 for others
 */
record Scheme(SignatureAlgorithm algorithm, int salt) {

  /** The name of its message digest in Java. */
  String digest() {
    return algorithm.hash().standardName();
  }

  int digestLength() {
    return algorithm.hash().length();
  }

  boolean hasLargeSalt() {
    return salt > digestLength();
  }

  /** Whether a key is of the kind that goes with it. */
  boolean fits(PublicKey key) {
    if (algorithm == SignatureAlgorithm.ED25519) {
      return key instanceof EdECPublicKey edward && edward.getParams().getName().equals("Ed25519");
    }
    boolean rsa = algorithm.name().startsWith("RSA");
    return rsa ? key instanceof RSAPublicKey : key instanceof ECPublicKey;
  }

  /** Whether the value is the key's signature over the bytes. */
  boolean verifies(PublicKey key, byte[] signed, byte[] value) {
    try {
      Signature signature = Algorithms.signature(algorithm, salt, null);
      signature.initVerify(key);
      signature.update(signed);
      return signature.verify(value);
    } catch (GeneralSecurityException e) {
      // The JDK tells some false signatures by an exception, such as those of a wrong length.
      return false;
    }
  }

  /** For the texts, such as RSA_SHA256. */
  @Override
  public String toString() {
    return algorithm.name();
  }
}
