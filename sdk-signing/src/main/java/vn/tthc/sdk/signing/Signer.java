package vn.tthc.sdk.signing;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;

/**
 * Signs bytes with one private key.
 *
 * <p>The result is the DER of a CMS SignedData (RFC 5652) of level CAdES baseline B (ETSI EN 319
 * 122-1), with the content inside. Anyone can check it without this library:
 *
 * <pre>openssl cms -verify -cades -inform DER -in signature.der -CAfile root.pem -purpose any</pre>
 *
 * <p>Signers are safe for use by many threads; make one and share it.
 */
public interface Signer {

  /**
   * Signs the content exactly as it is. The signature carries the content, the signer's certificate
   * with its intermediates, and the time of the signer's clock, which is a claim and not a proof.
   *
   * @param content the bytes to sign; may be empty. They are copied into the result.
   * @return the signature in DER
   * @throws SigningException if the certificate has expired since the signer was made, or the key
   *     refuses to sign
   */
  byte[] sign(byte[] content);

  /**
   * The certificate that belongs to the key. Its subject may name a person: do not log it.
   *
   * @return the signer's own certificate
   */
  X509Certificate certificate();

  /**
   * A signer for the only private key in a PKCS #12 file, with the system's clock.
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty. It is not kept: overwrite it afterwards.
   * @return a signer whose key and certificate passed all checks, see {@link #pkcs12(Path, char[],
   *     String, Clock)}
   * @throws SigningException if the file, its key, or its certificate cannot be used
   */
  static Signer pkcs12(Path file, char[] password) {
    return pkcs12(file, password, null, Clock.systemUTC());
  }

  /**
   * A signer for one of several private keys in a PKCS #12 file, with the system's clock.
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty. It is not kept: overwrite it afterwards.
   * @param alias the key's name in the file, in upper or lower case; null for the only key
   * @return a signer whose key and certificate passed all checks, see {@link #pkcs12(Path, char[],
   *     String, Clock)}
   * @throws SigningException if the file, its key, or its certificate cannot be used
   */
  static Signer pkcs12(Path file, char[] password, String alias) {
    return pkcs12(file, password, alias, Clock.systemUTC());
  }

  /**
   * A signer for a private key in a PKCS #12 file (RFC 7292).
   *
   * <p>Accepted are RSA keys of 2048 bits or more (PKCS #1 v1.5 with SHA-256) and elliptic curve
   * keys on P-256 (SHA-256) and P-384 (SHA-384). The certificate must belong to the key, be valid
   * by the clock now and at every signature, not be signed with SHA-1 or MD5 itself, and allow
   * digital signature or non-repudiation where it restricts the use of its key.
   *
   * <p>A warning is logged when the certificate is self-signed, and once when it is within 30 days
   * of its end. Whether it was revoked, and whether its issuer is trusted, is not asked here.
   *
   * @param file a {@code .p12} or {@code .pfx} file; read once
   * @param password the file's password; may be empty. It is not kept: overwrite it afterwards.
   * @param alias the key's name in the file, in upper or lower case; null for the only key
   * @param clock gives the signing time and decides whether the certificate is valid
   * @return a signer whose key and certificate passed all these checks
   * @throws SigningException if the file, its key, or its certificate cannot be used
   */
  static Signer pkcs12(Path file, char[] password, String alias, Clock clock) {
    return CadesSigner.with(Pkcs12File.read(file, password, alias), clock);
  }
}
