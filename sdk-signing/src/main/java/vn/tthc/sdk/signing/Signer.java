package vn.tthc.sdk.signing;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Signs bytes.
 *
 * <p>The result is the DER of a CMS SignedData (RFC 5652) of level CAdES baseline B or, where the
 * signer was given a {@link TimestampService}, T (ETSI EN 319 122-1). Anyone can check it without
 * this library, with the content inside or beside:
 *
 * <pre>
 * openssl cms -verify -cades -inform DER -in signature.der -CAfile root.pem -purpose any
 * openssl cms -verify -cades -binary -inform DER -in signature.der -content content -CAfile root.pem -purpose any
 * </pre>
 *
 * <p>Signers are safe for use by many threads; make one and share it.
 */
public interface Signer {

  /**
   * Signs the content exactly as it is, and carries it inside. The signature also carries the
   * signer's certificate with its intermediates, and the time of the signer's clock, which is a
   * claim; what proves a time is a time stamp.
   *
   * @param content the bytes to sign; may be empty. They are copied into the result.
   * @return the signature in DER
   * @throws SigningException if no key's certificate is valid at this time, the key refuses to
   *     sign, or no time stamp is to be had though one is needed
   */
  byte[] sign(byte[] content);

  /**
   * Signs the content exactly as it is, and leaves it outside: whoever checks needs the very same
   * bytes. In all else as {@link #sign}.
   *
   * @param content the bytes to sign; may be empty
   * @return the signature in DER, without the content
   * @throws SigningException as with {@link #sign}
   */
  byte[] signDetached(byte[] content);

  /**
   * The certificate of the key that signs now; when none is valid now, of the one that is next, or
   * was last. Its subject may name a person: do not log it.
   *
   * @return the signer's own certificate
   */
  X509Certificate certificate();

  /**
   * How long this signer signs without a new key: the end of {@link #certificate()}, or of those
   * that take over from it without a gap.
   *
   * @return the last second of it; in the past when no certificate is valid any more
   */
  default Instant signsUntil() {
    return certificate().getNotAfter().toInstant();
  }

  /**
   * A signer for the only private key in a PKCS #12 file, with all else as {@link SignerBuilder}
   * has it by default.
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty. It is not kept: overwrite it afterwards.
   * @return a signer whose key and certificate passed all checks, see {@link SignerBuilder#build}
   * @throws SigningException if the file, its key, or its certificate cannot be used
   */
  static Signer pkcs12(Path file, char[] password) {
    return pkcs12(file, password, null);
  }

  /**
   * A signer for one of several private keys in a PKCS #12 file, with all else as {@link
   * SignerBuilder} has it by default.
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty. It is not kept: overwrite it afterwards.
   * @param alias the key's name in the file, in upper or lower case; null for the only key
   * @return a signer whose key and certificate passed all checks, see {@link SignerBuilder#build}
   * @throws SigningException if the file, its key, or its certificate cannot be used
   */
  static Signer pkcs12(Path file, char[] password, @Nullable String alias) {
    return builder().key(SigningKey.pkcs12(file, password, alias)).build();
  }

  /**
   * Starts the settings of a signer.
   *
   * @return a builder without a key
   */
  static SignerBuilder builder() {
    return new SignerBuilder();
  }
}
