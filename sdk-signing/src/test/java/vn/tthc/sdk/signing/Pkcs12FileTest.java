package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a file cannot be opened has its own message. */
class Pkcs12FileTest {

  /** Refused on 17, opened on 25; nothing between was tried. */
  private static final int LAST_JAVA_SEEN_TO_REFUSE_ACCENTS = 17;

  @TempDir Path directory;

  @Test
  void one_key_needs_no_alias() throws Exception {
    assertThat(Signer.pkcs12(good(), TestPki.PASSWORD).certificate().getSerialNumber())
        .isPositive();
  }

  @Test
  void an_alias_chooses_among_several_keys() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P384).issue();
    Path file = twoKeys(certificate);
    assertThat(Signer.pkcs12(file, TestPki.PASSWORD, "hai").certificate()).isEqualTo(certificate);
    assertThat(Signer.pkcs12(file, TestPki.PASSWORD, "HAI").certificate()).isEqualTo(certificate);
  }

  @Test
  void several_keys_without_alias() throws Exception {
    Path file = twoKeys(TestPki.signer(TestPki.P384).issue());
    refused(file, TestPki.PASSWORD, null)
        .hasMessageContaining("2 private keys")
        .hasMessageContaining("keytool -list")
        .hasMessageNotContaining("hai")
        .hasMessageNotContaining("mot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba", ""})
  void an_alias_that_is_not_there(String alias) throws Exception {
    Path file = twoKeys(TestPki.signer(TestPki.P384).issue());
    refused(file, TestPki.PASSWORD, alias)
        .hasMessageContaining("no private key has the alias given, of 2")
        .hasMessageNotContaining("'" + alias + "'")
        .hasMessageNotContaining("hai")
        .hasMessageNotContaining("mot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sai-mat-khau", ""})
  void a_wrong_password(String password) throws Exception {
    refused(good(), password.toCharArray(), null).hasMessageContaining("the password is wrong");
  }

  @Test
  void a_wrong_password_for_a_file_made_by_openssl() throws Exception {
    OpenSsl.require();
    writePem("key.pem", "PRIVATE KEY", TestPki.P256.getPrivate().getEncoded());
    writePem("crt.pem", "CERTIFICATE", TestPki.signer(TestPki.P256).issue().getEncoded());
    openSsl("pkcs12 -export -inkey key.pem -in crt.pem -out mau.p12 -passout pass:mau");
    Path file = directory.resolve("mau.p12");
    refused(file, "sai-mat-khau".toCharArray(), null).hasMessageContaining("the password is wrong");
    assertThat(TestPki.open(file, "mau".toCharArray(), null)).isNotNull();
  }

  @Test
  void a_password_with_accents() throws Exception {
    OpenSsl.require();
    writePem("key.pem", "PRIVATE KEY", TestPki.P256.getPrivate().getEncoded());
    writePem("crt.pem", "CERTIFICATE", TestPki.signer(TestPki.P256).issue().getEncoded());
    Files.writeString(directory.resolve("password"), "mật-khẩu");
    openSsl("pkcs12 -export -inkey key.pem -in crt.pem -out mau.p12 -passout file:password");
    Path file = directory.resolve("mau.p12");
    if (Runtime.version().feature() > LAST_JAVA_SEEN_TO_REFUSE_ACCENTS) {
      Signer signer = TestPki.open(file, "mật-khẩu".toCharArray(), null);
      assertThat(signer.sign(new byte[] {1})).isNotEmpty();
    } else {
      refused(file, "mật-khẩu".toCharArray(), null)
          .hasMessageContaining("passwords in ASCII")
          .hasMessageNotContaining("mật-khẩu");
    }
  }

  @Test
  void a_file_that_is_not_there() {
    refused(directory.resolve("none.p12"), TestPki.PASSWORD, null)
        .hasMessageContaining("there is no such file");
  }

  @Test
  void something_that_cannot_be_read() {
    refused(directory, TestPki.PASSWORD, null).hasMessageContaining("cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n", "0\u0003\u0002\u0001\u0005"})
  void something_else_than_pkcs12(String content) throws Exception {
    Path file = Files.writeString(directory.resolve("key.pem"), content);
    refused(file, TestPki.PASSWORD, null)
        .hasMessageContaining("no PKCS #12 file")
        .hasMessageContaining("openssl pkcs12 -export");
  }

  @Test
  void a_java_key_store() throws Exception {
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(null, null);
    TestPki.add(store, "mau", TestPki.P256, TestPki.signer(TestPki.P256).issue());
    Path file = TestPki.save(directory.resolve("store.jks"), store);
    refused(file, TestPki.PASSWORD, null).hasMessageContaining("no PKCS #12 file");
  }

  @Test
  void a_file_cut_short() throws Exception {
    byte[] bytes = Files.readAllBytes(good());
    Path file = Files.write(directory.resolve("cut.p12"), Arrays.copyOf(bytes, bytes.length / 2));
    refused(file, TestPki.PASSWORD, null).hasMessageContaining("no PKCS #12 file");
  }

  @Test
  void a_protection_that_java_does_not_know() throws Exception {
    ContentInfo byPublicKey = new ContentInfo(PKCSObjectIdentifiers.signedData, new DERSequence());
    Path file = directory.resolve("odd.p12");
    Files.write(file, new Pfx(byPublicKey, null).getEncoded());
    refused(file, TestPki.PASSWORD, null)
        .hasMessageContaining("damaged or protected in a way")
        .hasMessageContaining("AES-256");
  }

  @Test
  void certificates_without_a_key() throws Exception {
    KeyStore store = TestPki.emptyStore();
    store.setCertificateEntry("goc", TestPki.ROOT);
    Path file = TestPki.save(directory.resolve("certificates.p12"), store);
    refused(file, TestPki.PASSWORD, null).hasMessageContaining("no private key");
    refused(file, TestPki.PASSWORD, "goc").hasMessageContaining("no private key");
  }

  @Test
  void a_key_without_its_certificate() throws Exception {
    OpenSsl.require();
    writePem("key.pem", "PRIVATE KEY", TestPki.P256.getPrivate().getEncoded());
    openSsl("pkcs12 -export -nocerts -inkey key.pem -out bare.p12 -passout pass:mau");
    refused(directory.resolve("bare.p12"), "mau".toCharArray(), null)
        .hasMessageContaining("no private key with a certificate");
  }

  @Test
  void a_key_with_a_password_of_its_own() throws Exception {
    KeyStore store = TestPki.emptyStore();
    X509Certificate certificate = TestPki.signer(TestPki.P256).issue();
    store.setKeyEntry(
        "mau",
        TestPki.P256.getPrivate(),
        "khac".toCharArray(),
        new X509Certificate[] {certificate});
    Path file = TestPki.save(directory.resolve("own.p12"), store);
    refused(file, TestPki.PASSWORD, null).hasMessageContaining("password of its own");
  }

  @Test
  void the_password_may_be_overwritten_at_once() throws Exception {
    char[] password = TestPki.PASSWORD.clone();
    Signer signer = Signer.pkcs12(good(), password);
    assertThat(password).isEqualTo(TestPki.PASSWORD);
    Arrays.fill(password, 'x');
    assertThat(signer.sign(new byte[] {1})).isNotEmpty();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Path file, char[] password, String alias) {
    return assertThatThrownBy(() -> TestPki.open(file, password, alias))
        .isInstanceOf(SigningException.class)
        .hasMessageStartingWith("Cannot sign with " + file + ": ")
        .hasMessageNotContaining("sai-mat-khau")
        .hasMessageNotContaining(new String(TestPki.PASSWORD));
  }

  private Path good() throws Exception {
    return TestPki.p12(directory, TestPki.P256, TestPki.signer(TestPki.P256).issue());
  }

  private Path twoKeys(X509Certificate second) throws Exception {
    KeyStore store = TestPki.emptyStore();
    TestPki.add(store, "mot", TestPki.P256, TestPki.signer(TestPki.P256).issue());
    TestPki.add(store, "hai", TestPki.P384, second);
    return TestPki.save(directory.resolve("two.p12"), store);
  }

  private void openSsl(String line) throws Exception {
    assertThat(OpenSsl.run(directory, line.split(" "))).isZero();
  }

  private void writePem(String name, String type, byte[] der) throws Exception {
    Files.writeString(directory.resolve(name), TestPki.pem(type, der));
  }
}
