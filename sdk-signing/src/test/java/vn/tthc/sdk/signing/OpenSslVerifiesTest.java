package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<Named<KeyPair>> keys() {
    return Stream.of(
        Named.of("RSA-2048", TestPki.RSA),
        Named.of("P-256", TestPki.P256),
        Named.of("P-384", TestPki.P384));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void as_a_cms_signature(KeyPair keys) throws Exception {
    assertThat(verify(signer(keys).sign(CONTENT))).isZero();
    assertThat(printed()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void as_a_cades_signature(KeyPair keys) throws Exception {
    assertThat(verify(signer(keys).sign(CONTENT), "-cades")).isZero();
    assertThat(printed()).isEqualTo(CONTENT);
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

  private int verify(byte[] signature, String... more) throws Exception {
    TestPki.rootPem(directory);
    Files.write(directory.resolve("signature.der"), signature);
    String line =
        "cms -verify -inform DER -in signature.der -CAfile root.pem -purpose any -out content";
    List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
    arguments.addAll(Arrays.asList(more));
    return OpenSsl.run(directory, arguments.toArray(String[]::new));
  }

  private byte[] printed() throws Exception {
    return Files.readAllBytes(directory.resolve("content"));
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
