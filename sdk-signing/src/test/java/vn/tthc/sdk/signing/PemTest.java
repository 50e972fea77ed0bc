package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in PEM, as OpenSSL writes them. */
class PemTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final char[] PASSWORD = "mau".toCharArray();

  @TempDir Path directory;

  private Path key;
  private Path certificates;

  @BeforeEach
  void requireOpenSsl() {
    OpenSsl.require();
    key = directory.resolve("key.pem");
    certificates = directory.resolve("crt.pem");
  }

  @ParameterizedTest
  @CsvSource({
    "RSA, pkey -in plain.pem -out key.pem",
    "RSA, rsa -in plain.pem -traditional -out key.pem",
    "EC, ec -in plain.pem -out key.pem",
    "EC, pkey -in plain.pem -out key.pem",
    "Ed25519, pkey -in plain.pem -out key.pem"
  })
  void a_key_without_password(String kind, String command) throws Exception {
    Signer signer = made(keys(kind), command, null);
    assertThat(new CmsCheck(signer.certificate()).accepts(signer.sign(CONTENT))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RSA, pkcs8 -topk8 -in plain.pem -v2 aes-256-cbc -passout pass:mau -out key.pem",
    "RSA, pkcs8 -topk8 -in plain.pem -v2 aes-128-cbc -v2prf hmacWithSHA1 -passout pass:mau -out key.pem",
    "RSA, pkcs8 -topk8 -in plain.pem -v1 PBE-SHA1-3DES -passout pass:mau -out key.pem",
    "EC, pkcs8 -topk8 -in plain.pem -scrypt -passout pass:mau -out key.pem",
    "RSA, rsa -in plain.pem -traditional -aes256 -passout pass:mau -out key.pem",
    "EC, ec -in plain.pem -aes128 -passout pass:mau -out key.pem",
    "Ed25519, pkcs8 -topk8 -in plain.pem -passout pass:mau -out key.pem"
  })
  void an_encrypted_key(String kind, String command) throws Exception {
    Signer signer = made(keys(kind), command, PASSWORD);
    assertThat(new CmsCheck(signer.certificate()).accepts(signer.sign(CONTENT))).isTrue();
    refused("sai".toCharArray()).hasMessageContaining("the password is wrong");
    refused(null).hasMessageContaining("encrypted. Give its password");
  }

  @Test
  void a_key_behind_the_parameters_of_its_curve() throws Exception {
    write(TestPki.P256, TestPki.signer(TestPki.P256).issue());
    openSsl("ecparam -name prime256v1 -out parameters.pem");
    openSsl("ec -in plain.pem -out ec.pem");
    Files.writeString(
        key,
        Files.readString(directory.resolve("parameters.pem"))
            + Files.readString(directory.resolve("ec.pem")));
    assertThat(build(null).sign(CONTENT)).isNotEmpty();
  }

  @Test
  void the_signers_certificate_may_stand_anywhere() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.RSA).issue();
    write(TestPki.RSA, certificate);
    Files.move(directory.resolve("plain.pem"), key);
    Files.writeString(
        certificates,
        "Bag Attributes - mẫu\n"
            + TestPki.pem("CERTIFICATE", TestPki.ROOT.getEncoded())
            + TestPki.pem("CERTIFICATE", TestPki.INTERMEDIATE.getEncoded())
            + TestPki.pem("CERTIFICATE", certificate.getEncoded()));
    Signer signer = build(null);
    assertThat(signer.certificate()).isEqualTo(certificate);
    assertThat(new OpenSslCms(directory).verify(signer.sign(CONTENT))).isZero();
  }

  @Test
  void key_and_certificate_in_one_file() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P256).issue();
    write(TestPki.P256, certificate);
    Files.writeString(
        key,
        TestPki.pem("CERTIFICATE", certificate.getEncoded())
            + Files.readString(directory.resolve("plain.pem")));
    certificates = key;
    assertThat(build(null).certificate()).isEqualTo(certificate);
  }

  @Test
  void a_certificate_in_der() throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P256).issue();
    write(TestPki.P256, certificate);
    Files.move(directory.resolve("plain.pem"), key);
    Files.write(certificates, certificate.getEncoded());
    assertThat(build(null).certificate()).isEqualTo(certificate);
  }

  @Test
  void a_certificate_of_another_key() throws Exception {
    write(TestPki.RSA, TestPki.signer(TestPki.P256).issue());
    Files.move(directory.resolve("plain.pem"), key);
    refused(null).hasMessageContaining("do not belong together");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nMAMCAQU=\n-----END RSA PRIVATE KEY-----\n",
        "-----BEGIN EC PRIVATE KEY-----\n!!!\n-----END EC PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n"
      })
  void a_broken_key(String content) throws Exception {
    write(TestPki.RSA, TestPki.signer(TestPki.RSA).issue());
    Files.writeString(key, content);
    refused(null).hasMessageContaining("damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xin chào", "-----BEGIN CERTIFICATE REQUEST-----\n"})
  void no_key(String content) throws Exception {
    write(TestPki.RSA, TestPki.signer(TestPki.RSA).issue());
    Files.writeString(key, content);
    refused(null).hasMessageMatching("(?s).*(no private key in PEM|damaged).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0\u0001",
        "-----BEGIN CERTIFICATE-----\nMAMCAQU=\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nMAMCAQU="
      })
  void no_certificate(String content) throws Exception {
    write(TestPki.RSA, TestPki.signer(TestPki.RSA).issue());
    Files.move(directory.resolve("plain.pem"), key);
    Files.writeString(certificates, content);
    refused(null)
        .hasMessageStartingWith("Cannot sign with " + certificates + ": ")
        .hasMessageContaining("certificate in this file");
  }

  private Signer made(KeyPair keys, String command, char[] password) throws Exception {
    write(keys, TestPki.signer(keys).issue());
    openSsl(command);
    return build(password);
  }

  private void write(KeyPair keys, X509Certificate certificate) throws Exception {
    String plain = TestPki.pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    Files.writeString(directory.resolve("plain.pem"), plain);
    Files.writeString(
        certificates,
        TestPki.pem("CERTIFICATE", certificate.getEncoded())
            + TestPki.pem("CERTIFICATE", TestPki.INTERMEDIATE.getEncoded()));
  }

  private Signer build(char[] password) {
    SigningKey pem = SigningKey.pem(key, password, certificates);
    return Signer.builder().key(pem).clock(TestPki.CLOCK).build();
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(char[] password) {
    return assertThatThrownBy(() -> build(password))
        .isInstanceOf(SigningException.class)
        .hasMessageStartingWith("Cannot sign with " + directory)
        .hasMessageNotContaining("Sở Mẫu");
  }

  private void openSsl(String line) throws Exception {
    assertThat(OpenSsl.run(directory, line.split(" "))).as(line).isZero();
  }

  private static KeyPair keys(String kind) {
    return switch (kind) {
      case "RSA" -> TestPki.RSA;
      case "EC" -> TestPki.P256;
      default -> TestPki.ED25519;
    };
  }
}
