package vn.tthc.sdk.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A made-up agency's signing identity for tests: a throw-away certificate authority and a signing
 * certificate that it issued, written as {@code agency.p12} and {@code ca.pem}. Valid for one year.
 */
public final class TestIdentity {
  private static final String ALIAS = "agency";

  /** The kind of both keys. */
  public enum KeyKind {
    /** Elliptic curve P-256. */
    EC_P256,
    /** RSA with 2048 bits. */
    RSA_2048
  }

  private final Path keyStore;
  private final Path caFile;
  private final String password;
  private final TestAuthority.Issued issued;

  private TestIdentity(Path keyStore, Path caFile, String password, TestAuthority.Issued issued) {
    this.keyStore = keyStore;
    this.caFile = caFile;
    this.password = password;
    this.issued = issued;
  }

  /** Makes an identity with a P-256 key and a random password. */
  public static TestIdentity create(Path folder) {
    return create(folder, KeyKind.EC_P256, randomPassword());
  }

  /**
   * Makes an identity and writes its files; files of the same names are overwritten.
   *
   * @param folder where to write; made when missing
   * @param kind the kind of keys
   * @param password opens the key store
   * @throws UncheckedIOException if the files cannot be written
   */
  public static TestIdentity create(Path folder, KeyKind kind, String password) {
    try {
      TestAuthority.Issued issued = TestAuthority.issue(kind);
      Files.createDirectories(folder);
      Path keyStore = folder.resolve("agency.p12");
      writeKeyStore(keyStore, issued, password.toCharArray());
      Path caFile = folder.resolve("ca.pem");
      Files.writeString(caFile, pem(issued.ca()), StandardCharsets.US_ASCII);
      return new TestIdentity(keyStore, caFile, password, issued);
    } catch (IOException e) {
      throw new UncheckedIOException("The test identity cannot be written to " + folder, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot make a test identity.", e);
    }
  }

  static String randomPassword() {
    byte[] bytes = new byte[12];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void writeKeyStore(Path file, TestAuthority.Issued issued, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] chain = {issued.certificate(), issued.ca()};
    store.setKeyEntry(ALIAS, issued.key(), password, chain);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
  }

  private static String pem(X509Certificate certificate) throws GeneralSecurityException {
    Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN CERTIFICATE-----\n"
        + encoder.encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  /** The PKCS#12 file with the signing key, its certificate and the authority's. */
  public Path keyStore() {
    return keyStore;
  }

  /** The password of the key store and of the key in it. */
  public String password() {
    return password;
  }

  /** The name of the only entry in the key store. */
  public String alias() {
    return ALIAS;
  }

  /** The PEM file with the authority's certificate. */
  public Path caCertificateFile() {
    return caFile;
  }

  /** The authority's certificate, for {@link MockPortalBuilder#trust}. */
  public X509Certificate caCertificate() {
    return issued.ca();
  }

  /** The agency's signing certificate. */
  public X509Certificate certificate() {
    return issued.certificate();
  }

  PrivateKey key() {
    return issued.key();
  }
}
