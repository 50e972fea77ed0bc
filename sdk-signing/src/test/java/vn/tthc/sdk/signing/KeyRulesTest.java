package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;
import vn.tthc.sdk.signing.internal.key.KeyRules;

/** Keys and certificates that must not sign. */
class KeyRulesTest {

  @TempDir Path directory;

  @Test
  void a_short_rsa_key() throws Exception {
    KeyPair weak = TestPki.rsa(1024);
    refused(weak, TestPki.signer(weak).issue())
        .hasMessageContaining("1024 bits")
        .hasMessageContaining("2048");
  }

  @Test
  void a_curve_that_is_not_supported() throws Exception {
    KeyPair p521 = TestPki.ec("secp521r1");
    refused(p521, TestPki.signer(p521).issue())
        .hasMessageContaining("not supported (EC)")
        .hasMessageContaining("P-256");
  }

  @Test
  void a_kind_of_key_that_is_not_supported() throws Exception {
    KeyPair ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
    refused(ed448, TestPki.signer(ed448).issue()).hasMessageContaining("not supported");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA1withRSA", "MD5withRSA", "SHA1withRSAandMGF1"})
  void a_certificate_signed_with_a_broken_hash(String algorithm) throws Exception {
    X509Certificate certificate =
        TestPki.signer(TestPki.P256)
            .issuer("CN=Gốc cũ Mẫu", TestPki.RSA)
            .algorithm(algorithm)
            .issue();
    refused(TestPki.P256, certificate)
        .hasMessageContaining("itself signed with " + algorithm.toUpperCase(Locale.ROOT))
        .hasMessageContaining("SHA-256");
  }

  @Test
  void a_certificate_of_another_key() throws Exception {
    KeyPair other = TestPki.ec("secp256r1");
    refused(TestPki.P256, TestPki.signer(other).issue()).hasMessageContaining("do not belong");
  }

  @Test
  void a_certificate_of_another_kind_of_key() throws Exception {
    refused(TestPki.P256, TestPki.signer(TestPki.RSA).issue())
        .hasMessageContaining("do not belong");
    refused(TestPki.P256, TestPki.signer(TestPki.P384).issue())
        .hasMessageContaining("do not belong");
  }

  @Test
  void a_key_that_refuses_to_sign_is_not_called_another_key() {
    X509Certificate certificate = TestPki.signer(TestPki.RSA).issue();
    var key =
        new KeyMaterial(
            "token.cfg", TestPki.RSA.getPrivate(), List.of(certificate), new RefusingProvider());
    assertThatThrownBy(() -> KeyRules.check(key, null, SignatureProfile.STANDARD))
        .isInstanceOf(SigningException.class)
        .hasMessageStartingWith("Cannot sign with token.cfg: the key refused to sign")
        .hasMessageNotContaining("do not belong");
  }

  @Test
  void a_certificate_for_encryption_only() throws Exception {
    int usage = KeyUsage.keyEncipherment | KeyUsage.dataEncipherment;
    refused(TestPki.RSA, TestPki.signer(TestPki.RSA).usage(usage).issue())
        .hasMessageContaining("does not allow signing");
  }

  @ParameterizedTest
  @ValueSource(ints = {KeyUsage.digitalSignature, KeyUsage.nonRepudiation})
  void either_usage_for_signing_will_do(int usage) throws Exception {
    X509Certificate certificate = TestPki.signer(TestPki.P256).usage(usage).issue();
    Path file = TestPki.p12(directory, TestPki.P256, certificate);
    Signer signer = TestPki.open(file, TestPki.PASSWORD, null);
    assertThat(signer.sign(new byte[] {1})).isNotEmpty();
  }

  @Test
  void an_expired_certificate() throws Exception {
    Duration ago = Duration.ofDays(-1);
    refused(TestPki.P256, TestPki.signer(TestPki.P256).until(ago).issue())
        .hasMessageContaining("expired at 2026-11-22T02:03:04Z");
  }

  @Test
  void a_certificate_that_is_not_valid_yet() throws Exception {
    Duration ahead = Duration.ofHours(1);
    refused(TestPki.P256, TestPki.signer(TestPki.P256).from(ahead).issue())
        .hasMessageContaining("not valid before 2026-11-23T03:03:04Z")
        .hasMessageContaining("clock");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(
      KeyPair keys, X509Certificate certificate) throws Exception {
    Path file = TestPki.p12(directory, keys, certificate);
    return assertThatThrownBy(() -> TestPki.open(file, TestPki.PASSWORD, null))
        .isInstanceOf(SigningException.class)
        .hasMessageStartingWith("Cannot sign with " + file + ": ")
        .hasMessageNotContaining("Sở Mẫu");
  }
}
