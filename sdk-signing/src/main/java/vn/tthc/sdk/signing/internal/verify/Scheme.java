package vn.tthc.sdk.signing.internal.verify;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import vn.tthc.sdk.signing.SignatureAlgorithm;

/**
 * How one signature is checked, with the JDK's own arithmetic.
 *
 * @param algorithm which
 * @param digest the name of its message digest in Java
 * @param salt the length of the salt of PSS in bytes; 0 for others
 */
record Scheme(SignatureAlgorithm algorithm, String digest, int salt) {

  static Scheme of(SignatureAlgorithm algorithm) {
    String name = algorithm.name();
    String bits = name.endsWith("256") ? "256" : name.endsWith("384") ? "384" : "512";
    return new Scheme(algorithm, "SHA-" + bits, 0);
  }

  static Scheme pss(String digest, int salt) {
    String name = "RSA_PSS_" + digest.replace("-", "");
    return new Scheme(SignatureAlgorithm.valueOf(name), digest, salt);
  }

  int digestLength() {
    return Integer.parseInt(digest.substring("SHA-".length())) / Byte.SIZE;
  }

  boolean hasLargeSalt() {
    return salt > digestLength();
  }

  /** Whether a key is of the kind that goes with it. */
  boolean fits(PublicKey key) {
    if (algorithm == SignatureAlgorithm.ED25519) {
      return key instanceof EdECPublicKey edward && edward.getParams().getName().equals("Ed25519");
    }
    return isRsa() ? key instanceof RSAPublicKey : key instanceof ECPublicKey;
  }

  private boolean isRsa() {
    return algorithm.name().startsWith("RSA");
  }

  private boolean isPss() {
    return algorithm.name().startsWith("RSA_PSS");
  }

  /** Whether the value is the key's signature over the bytes. */
  boolean verifies(PublicKey key, byte[] signed, byte[] value) {
    try {
      Signature signature = Signature.getInstance(jcaName());
      if (isPss()) {
        signature.setParameter(
            new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), salt, 1));
      }
      signature.initVerify(key);
      signature.update(signed);
      return signature.verify(value);
    } catch (GeneralSecurityException e) {
      // The JDK tells some false signatures by an exception, such as those of a wrong length.
      return false;
    }
  }

  private String jcaName() {
    if (algorithm == SignatureAlgorithm.ED25519) {
      return "Ed25519";
    }
    if (isPss()) {
      return "RSASSA-PSS";
    }
    return digest.replace("-", "") + (isRsa() ? "withRSA" : "withECDSA");
  }

  /** For the texts, such as RSA_SHA256. */
  @Override
  public String toString() {
    return algorithm.name();
  }
}
