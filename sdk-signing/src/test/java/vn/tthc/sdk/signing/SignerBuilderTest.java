package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a signer is told, and what it refuses to be told. */
class SignerBuilderTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "RSA_SHA256, 1.2.840.113549.1.1.11",
    "RSA_SHA384, 1.2.840.113549.1.1.12",
    "RSA_SHA512, 1.2.840.113549.1.1.13",
    "RSA_PSS_SHA256, 1.2.840.113549.1.1.10",
    "ECDSA_SHA256, 1.2.840.10045.4.3.2",
    "ED25519, 1.3.101.112"
  })
  void names_the_signature_with_its_hash(SignatureAlgorithm algorithm, String identifier)
      throws Exception {
    SignerInfo info = info(signer(keys(algorithm), algorithm).sign(CONTENT));
    assertThat(info.getDigestEncryptionAlgorithm().getAlgorithm().getId()).isEqualTo(identifier);
  }

  @ParameterizedTest
  @CsvSource({
    "RSA_SHA256, 2.16.840.1.101.3.4.2.1",
    "RSA_PSS_SHA384, 2.16.840.1.101.3.4.2.2",
    "ED25519, 2.16.840.1.101.3.4.2.3"
  })
  void names_the_digest_without_parameters(SignatureAlgorithm algorithm, String identifier)
      throws Exception {
    byte[] signature = signer(keys(algorithm), algorithm).sign(CONTENT);
    var digest = info(signature).getDigestAlgorithm();
    assertThat(digest.getAlgorithm().getId()).isEqualTo(identifier);
    assertThat(digest.getParameters()).isNull();
    assertThat(new CMSSignedData(signature).getDigestAlgorithmIDs()).containsExactly(digest);
  }

  @Test
  void goes_by_the_key_without_a_word() throws Exception {
    assertThat(signer(TestPki.RSA, null).toString()).contains("RSA_SHA256");
    assertThat(signer(TestPki.P256, null).toString()).contains("ECDSA_SHA256");
    assertThat(signer(TestPki.P384, null).toString()).contains("ECDSA_SHA384");
    assertThat(signer(TestPki.ED25519, null).toString()).contains("ED25519");
  }

  @ParameterizedTest
  @CsvSource({"ECDSA_SHA256", "ED25519"})
  void an_algorithm_that_does_not_fit_the_key(SignatureAlgorithm algorithm) {
    assertThatThrownBy(() -> signer(TestPki.RSA, algorithm))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("(RSA) cannot sign with " + algorithm);
  }

  @Test
  void an_algorithm_is_for_the_keys_it_fits() throws Exception {
    Signer signer =
        Signer.builder()
            .key(key(TestPki.P256))
            .key(key(TestPki.RSA))
            .algorithm(SignatureAlgorithm.RSA_PSS_SHA256)
            .clock(TestPki.CLOCK)
            .build();
    assertThat(signer.toString()).contains("ECDSA_SHA256");
  }

  @Test
  void a_profile_refuses_algorithms() {
    SignatureProfile profile =
        new SignatureProfile(
            "chi-pss",
            SignatureLevel.BASELINE_B,
            EnumSet.of(SignatureAlgorithm.RSA_PSS_SHA256),
            2048,
            Revocation.NOT_CHECKED);
    assertThatThrownBy(() -> Signer.builder().key(key(TestPki.RSA)).profile(profile).build())
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("profile chi-pss does not allow RSA_SHA256")
        .hasMessageContaining("[RSA_PSS_SHA256]");
  }

  @Test
  void a_profile_refuses_short_rsa_keys() {
    SignatureProfile profile =
        new SignatureProfile(
            "dai",
            SignatureLevel.BASELINE_B,
            EnumSet.allOf(SignatureAlgorithm.class),
            3072,
            Revocation.NOT_CHECKED);
    assertThatThrownBy(() -> Signer.builder().key(key(TestPki.RSA)).profile(profile).build())
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("2048 bits, which is weak by the profile dai")
        .hasMessageContaining("3072");
  }

  @Test
  void a_profile_demands_time_stamps() throws Exception {
    SignerBuilder builder =
        Signer.builder().key(key(TestPki.RSA)).profile(SignatureProfile.VN_CONGVU_2025);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("vn-congvu-2025 demands time stamps");
    TimestampService service = TimestampService.of(URI.create("http://127.0.0.1:1/tsa"));
    assertThat(builder.timestamps(service).build()).isNotNull();
  }

  @Test
  void no_key() {
    assertThatThrownBy(() -> Signer.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("key: give one");
  }

  @Test
  void a_key_in_a_store_of_java() throws Exception {
    KeyStore store = KeyStore.getInstance("JKS");
    store.load(null, null);
    X509Certificate certificate = TestPki.signer(TestPki.P256).issue();
    TestPki.add(store, "mau", TestPki.P256, certificate);
    SigningKey key = SigningKey.keyStore(store, TestPki.PASSWORD, null);
    assertThat(key.certificate()).isEqualTo(certificate);
    assertThat(Signer.builder().key(key).clock(TestPki.CLOCK).build().sign(CONTENT)).isNotEmpty();
  }

  @Test
  void a_store_that_was_not_loaded() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    assertThatThrownBy(() -> SigningKey.keyStore(store, TestPki.PASSWORD, null))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("has not been loaded");
  }

  @Test
  void a_huge_file() throws Exception {
    Path file = Files.write(directory.resolve("huge.p12"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> SigningKey.pkcs12(file, TestPki.PASSWORD))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("more than 1 MiB");
  }

  private SigningKey key(KeyPair keys) throws Exception {
    Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
    return SigningKey.pkcs12(file, TestPki.PASSWORD);
  }

  private Signer signer(KeyPair keys, SignatureAlgorithm algorithm) throws Exception {
    SignerBuilder builder = Signer.builder().key(key(keys)).clock(TestPki.CLOCK);
    return algorithm == null ? builder.build() : builder.algorithm(algorithm).build();
  }

  private static KeyPair keys(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case ED25519 -> TestPki.ED25519;
      case ECDSA_SHA256, ECDSA_SHA384, ECDSA_SHA512 -> TestPki.P256;
      default -> TestPki.RSA;
    };
  }

  private static SignerInfo info(byte[] signature) throws Exception {
    return new CMSSignedData(signature)
        .getSignerInfos()
        .getSigners()
        .iterator()
        .next()
        .toASN1Structure();
  }
}
