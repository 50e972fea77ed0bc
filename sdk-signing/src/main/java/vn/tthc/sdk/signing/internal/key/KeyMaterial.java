package vn.tthc.sdk.signing.internal.key;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.SigningException;

/**
 * A private key, its certificate, and where they come from.
 *
 * @param source what messages call the key's place, such as a file
 * @param key the private key, or a handle to it
 * @param chain the signer's certificate first, then whatever issuers came with it
 * @param provider the only one that can use the key; null if any can
 */
public record KeyMaterial(
    String source, PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {

  public X509Certificate certificate() {
    return chain.get(0);
  }

  public boolean selfSigned() {
    return isRoot(certificate());
  }

  /** The chain without its root: whoever checks must have the root from elsewhere anyway. */
  public List<X509Certificate> certificatesToSend() {
    return chain.stream().filter(c -> c.equals(certificate()) || !isRoot(c)).distinct().toList();
  }

  private static boolean isRoot(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  /** The serial number in hexadecimal: unlike the subject it names no person. */
  public String serial() {
    return certificate().getSerialNumber().toString(16);
  }

  public SigningException unusable(String problemAndRemedy) {
    return unusable(problemAndRemedy, null);
  }

  public SigningException unusable(String problemAndRemedy, @Nullable Throwable cause) {
    return unusable(source, problemAndRemedy, cause);
  }

  /** For a key that was asked for a signature and gave none. */
  public SigningException refused(Exception cause) {
    return unusable(
        "the key refused to sign. If it is on a token, see that the token is there and unlocked;"
            + " the cause says more",
        cause);
  }

  /** For a key that is not there yet. */
  static SigningException unusable(
      Object source, String problemAndRemedy, @Nullable Throwable cause) {
    return new SigningException("Cannot sign with " + source + ": " + problemAndRemedy, cause);
  }

  @Override
  public String toString() {
    return "SigningKey[source=" + source + ", serial=" + serial() + "]";
  }
}
