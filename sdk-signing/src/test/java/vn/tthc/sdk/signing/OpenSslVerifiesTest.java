package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenSSL, knowing nothing but the root, accepts our signatures and prints what was signed. */
class OpenSslVerifiesTest {

  /** Line ends, a zero byte and letters of two and three bytes: nothing may be rewritten. */
  private static final byte[] CONTENT = "{\"a\":\"Thủ tục\"}\n\r\n\r\0 end".getBytes(UTF_8);

  @TempDir Path directory;

  @BeforeAll
  static void requireOpenSsl() {
    OpenSsl.require();
  }

  /** All but Ed25519: OpenSSL 3.0 does not check that in CMS, see {@link Ed25519Test}. */
  static Stream<Arguments> algorithms() {
    return Arrays.stream(SignatureAlgorithm.values())
        .filter(algorithm -> algorithm != SignatureAlgorithm.ED25519)
        .flatMap(algorithm -> keys(algorithm).map(keys -> Arguments.of(algorithm, keys)));
  }

  private static Stream<Named<KeyPair>> keys(SignatureAlgorithm algorithm) {
    return algorithm.name().startsWith("RSA")
        ? Stream.of(Named.of("RSA-2048", TestPki.RSA))
        : Stream.of(Named.of("P-256", TestPki.P256), Named.of("P-384", TestPki.P384));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void as_a_cms_signature(SignatureAlgorithm algorithm, KeyPair keys) throws Exception {
    assertThat(verify(signer(keys, algorithm).sign(CONTENT))).isZero();
    assertThat(printed()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void as_a_cades_signature(SignatureAlgorithm algorithm, KeyPair keys) throws Exception {
    assertThat(verify(signer(keys, algorithm).sign(CONTENT), "-cades")).isZero();
    assertThat(printed()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void with_the_content_beside(SignatureAlgorithm algorithm, KeyPair keys) throws Exception {
    byte[] signature = signer(keys, algorithm).signDetached(CONTENT);
    OpenSslCms openSsl = new OpenSslCms(directory);
    assertThat(openSsl.verifyDetached(signature, CONTENT)).isZero();
    assertThat(openSsl.verifyDetached(signature, CONTENT, "-cades")).isZero();
    assertThat(openSsl.verifyDetached(signature, new byte[] {1})).isNotZero();
    assertThat(openSsl.verify(signature)).as("without the content").isNotZero();
  }

  @Test
  void over_no_content_at_all() throws Exception {
    assertThat(verify(signer(TestPki.P256).sign(new byte[0]), "-cades")).isZero();
    assertThat(printed()).isEmpty();
  }

  @Test
  void but_not_over_changed_content() throws Exception {
    byte[] signature = signer(TestPki.RSA).sign(CONTENT);
    signature[indexOf(signature, CONTENT)] ^= 1;
    assertThat(verify(signature)).isNotZero();
  }

  @Test
  void but_not_with_a_changed_signature_value() throws Exception {
    byte[] signature = signer(TestPki.RSA).sign(CONTENT);
    signature[signature.length - 1] ^= 1;
    assertThat(verify(signature)).isNotZero();
  }

  private Signer signer(KeyPair keys) throws Exception {
    Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
    return TestPki.open(file, TestPki.PASSWORD, null);
  }

  private Signer signer(KeyPair keys, SignatureAlgorithm algorithm) throws Exception {
    Path file = TestPki.p12(directory, keys, TestPki.signer(keys).issue());
    SigningKey key = SigningKey.pkcs12(file, TestPki.PASSWORD);
    return Signer.builder().key(key).algorithm(algorithm).clock(TestPki.CLOCK).build();
  }

  private int verify(byte[] signature, String... more) throws Exception {
    return new OpenSslCms(directory).verify(signature, more);
  }

  private byte[] printed() throws Exception {
    return new OpenSslCms(directory).printed();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("the content is not in the signature as it is");
  }
}
