package vn.tthc.sdk.signing;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.key.KeyEntries;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;
import vn.tthc.sdk.signing.internal.key.PemFiles;
import vn.tthc.sdk.signing.internal.key.Pkcs12File;
import vn.tthc.sdk.signing.internal.key.Token;

/**
 * A private key, or a handle to one on a token, with its certificate and intermediates. What can be
 * signed with it, and whether it may be, is asked when {@link SignerBuilder#build} makes a signer
 * of it.
 *
 * <p>Passwords and PINs are not kept: overwrite them afterwards. Files are read once, up to 1 MiB.
 * An object is immutable and may be used by many threads; it gives the private key to nobody.
 */
public final class SigningKey {

  private final KeyMaterial material;

  private SigningKey(KeyMaterial material) {
    this.material = material;
  }

  /**
   * The only private key in a PKCS #12 file (RFC 7292).
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty
   * @return the key
   * @throws SigningException if the file cannot be opened or holds no key or several
   */
  public static SigningKey pkcs12(Path file, char[] password) {
    return pkcs12(file, password, null);
  }

  /**
   * One of several private keys in a PKCS #12 file (RFC 7292).
   *
   * @param file a {@code .p12} or {@code .pfx} file
   * @param password the file's password; may be empty
   * @param alias the key's name in the file, in upper or lower case; null for the only key
   * @return the key
   * @throws SigningException if the file cannot be opened or the key is not there
   */
  public static SigningKey pkcs12(Path file, char[] password, @Nullable String alias) {
    return new SigningKey(Pkcs12File.read(file, password, alias));
  }

  /**
   * A private key in a PEM file: PKCS #8, encrypted or not (RFC 5958), PKCS #1 ("RSA PRIVATE KEY",
   * RFC 8017) or SEC 1 ("EC PRIVATE KEY", RFC 5915).
   *
   * @param key the file with the private key
   * @param password of an encrypted key; null for one that is not encrypted
   * @param certificates the file with the signer's certificate and its intermediates in PEM, or
   *     with the one certificate in DER; may be the same file as {@code key}. The signer's
   *     certificate is found by its key, wherever it stands.
   * @return the key
   * @throws SigningException if a file cannot be read, or holds no key or no certificate
   */
  public static SigningKey pem(Path key, char @Nullable [] password, Path certificates) {
    return new SigningKey(PemFiles.read(key, password, certificates));
  }

  /**
   * A private key in a key store of Java, of whatever type and provider. If the key cannot be taken
   * out of the store, its provider signs; it need not be registered.
   *
   * @param store a store that has been loaded
   * @param password of the key; may be null for stores that need none
   * @param alias the key's name in the store; null for the only key
   * @return the key
   * @throws SigningException if the store has not been loaded, or the key is not there or not to be
   *     had
   */
  public static SigningKey keyStore(
      KeyStore store, char @Nullable [] password, @Nullable String alias) {
    Objects.requireNonNull(store, "store");
    String source = "the key store of type " + store.getType();
    return new SigningKey(new KeyEntries(source, store).choose(alias, password));
  }

  /**
   * A private key on a token or in a hardware security module with a PKCS #11 library. The key
   * stays there and signs there.
   *
   * <p>A wrong PIN is tried once and no more; but every start of a program with a wrong PIN counts,
   * and tokens lock after several.
   *
   * @param configuration a configuration file of the JDK's SunPKCS11 provider, with the lines
   *     {@code name} and {@code library} at least
   * @param pin the user's PIN
   * @param alias the key's label on the token; null for the only key
   * @return the key
   * @throws SigningException if the library, the token or the key is not there, or the PIN is wrong
   */
  public static SigningKey pkcs11(Path configuration, char[] pin, @Nullable String alias) {
    return new SigningKey(Token.key(configuration, pin, alias));
  }

  /**
   * The certificate that belongs to the key. Its subject may name a person: do not log it.
   *
   * @return the signer's own certificate
   */
  public X509Certificate certificate() {
    return material.certificate();
  }

  KeyMaterial material() {
    return material;
  }

  /** Where the key is from, and the serial number of its certificate. */
  @Override
  public String toString() {
    return material.toString();
  }
}
