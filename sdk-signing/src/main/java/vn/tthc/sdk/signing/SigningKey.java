package vn.tthc.sdk.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key, its certificate, and where they come from.
 *
 * @param source what messages call the key's place, such as a file
 * @param key the private key, or a handle to it
 * @param chain the signer's certificate first, then whatever issuers came with it
 */
record SigningKey(String source, PrivateKey key, List<X509Certificate> chain) {

  X509Certificate certificate() {
    return chain.get(0);
  }

  boolean selfSigned() {
    return isRoot(certificate());
  }

  /** The chain without its root: whoever checks must have the root from elsewhere anyway. */
  List<X509Certificate> certificatesToSend() {
    return chain.stream().filter(c -> c.equals(certificate()) || !isRoot(c)).distinct().toList();
  }

  private static boolean isRoot(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  /** The serial number in hexadecimal: unlike the subject it names no person. */
  String serial() {
    return certificate().getSerialNumber().toString(16);
  }

  SigningException unusable(String problemAndRemedy) {
    return unusable(problemAndRemedy, null);
  }

  SigningException unusable(String problemAndRemedy, Throwable cause) {
    return new SigningException("Cannot sign with " + source + ": " + problemAndRemedy, cause);
  }

  @Override
  public String toString() {
    return "SigningKey[source=" + source + ", serial=" + serial() + "]";
  }
}
