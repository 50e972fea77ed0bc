package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys on a token that was made for the tests. */
class TokenTest {

  private static final byte[] CONTENT = "Thủ tục".getBytes(UTF_8);
  private static final int THREADS = 8;
  private static final int EACH = 4;

  @TempDir Path directory;

  private SoftHsm token;

  @BeforeEach
  void requireToken() throws Exception {
    token = SoftHsm.require();
  }

  @ParameterizedTest
  @CsvSource({
    "rsa, RSA_SHA256",
    "rsa, RSA_SHA512",
    "rsa, RSA_PSS_SHA256",
    "rsa, RSA_PSS_SHA384",
    "p256, ECDSA_SHA256"
  })
  void signs_and_openssl_verifies(String alias, SignatureAlgorithm algorithm) throws Exception {
    OpenSsl.require();
    Signer signer = signer(alias, algorithm);
    OpenSslCms openSsl = new OpenSslCms(directory);
    assertThat(openSsl.verify(signer.sign(CONTENT), "-cades")).isZero();
    assertThat(openSsl.printed()).isEqualTo(CONTENT);
    assertThat(openSsl.verifyDetached(signer.signDetached(CONTENT), CONTENT, "-cades")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"rsa, RSA_SHA256", "rsa, RSA_PSS_SHA256", "p256, ECDSA_SHA256"})
  void signs_from_many_threads(String alias, SignatureAlgorithm algorithm) throws Exception {
    OpenSsl.require();
    Signer signer = signer(alias, algorithm);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> signatures = new ArrayList<>();
      for (int i = 0; i < THREADS * EACH; i++) {
        signatures.add(pool.submit(() -> signer.sign(CONTENT)));
      }
      OpenSslCms openSsl = new OpenSslCms(directory);
      for (Future<byte[]> signature : signatures) {
        assertThat(openSsl.verify(signature.get())).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void its_provider_is_registered_nowhere() {
    SigningKey.pkcs11(token.configuration(), SoftHsm.PIN, "rsa");
    assertThat(Security.getProviders())
        .noneMatch(provider -> provider.getName().startsWith("SunPKCS11-"));
  }

  @Test
  void several_keys_without_alias() {
    refused(token.configuration(), SoftHsm.PIN, null)
        .hasMessageContaining("2 private keys")
        .hasMessageContaining("pkcs11-tool --list-objects");
  }

  @Test
  void an_alias_that_is_not_there() {
    refused(token.configuration(), SoftHsm.PIN, "khac")
        .hasMessageContaining("no private key has the alias given, of 2")
        .hasMessageNotContaining("khac")
        .hasMessageNotContaining("p256");
  }

  @Test
  void a_slot_that_is_not_there() throws Exception {
    String lines = Files.readString(token.configuration()).replace("Index = 0", "Index = 99");
    refused(write(lines), SoftHsm.PIN, "rsa").hasMessageContaining("slot");
  }

  @Test
  void a_slot_without_a_token() throws Exception {
    String lines = Files.readString(token.configuration()).replace("Index = 0", "Index = 2");
    refused(write(lines), SoftHsm.PIN, "rsa").hasMessageContaining("no token in the slot");
  }

  @Test
  void a_wrong_pin() throws Exception {
    String lines = Files.readString(token.configuration()).replace("Index = 0", "Index = 1");
    refused(write(lines), "000000".toCharArray(), null)
        .hasMessageContaining("the PIN is wrong")
        .hasMessageContaining("tokens lock")
        .hasMessageContaining("not tried again");
  }

  @Test
  void a_library_that_is_not_there() throws Exception {
    refused(write("name = Mau\nlibrary = /khong/co.so\n"), SoftHsm.PIN, null)
        .hasMessageContaining("library cannot be used");
  }

  @Test
  void a_library_of_another_kind() throws Exception {
    Path other = Files.writeString(directory.resolve("khac.so"), "khac");
    refused(write("name = Mau\nlibrary = " + other + "\n"), SoftHsm.PIN, null)
        .hasMessageContaining("library cannot be used");
  }

  @Test
  void something_else_than_a_configuration() throws Exception {
    refused(write("Xin chào"), SoftHsm.PIN, null).hasMessageContaining("no configuration");
    refused(directory.resolve("none.cfg"), SoftHsm.PIN, null).hasMessageContaining("no such file");
  }

  private Signer signer(String alias, SignatureAlgorithm algorithm) {
    return Signer.builder()
        .key(SigningKey.pkcs11(token.configuration(), SoftHsm.PIN, alias))
        .algorithm(algorithm)
        .clock(TestPki.CLOCK)
        .build();
  }

  private Path write(String lines) throws Exception {
    return Files.writeString(directory.resolve("pkcs11.cfg"), lines);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Path configuration, char[] pin, String alias) {
    return assertThatThrownBy(() -> SigningKey.pkcs11(configuration, pin, alias))
        .isInstanceOf(SigningException.class)
        .hasMessageStartingWith("Cannot sign with ")
        .hasMessageContaining(configuration.toString())
        .hasMessageNotContaining(new String(pin));
  }
}
