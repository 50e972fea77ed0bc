package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A token in software, with keys that were made on it and never leave it. The library reads its
 * settings from the file that SOFTHSM2_CONF names, which the build sets for the tests.
 */
final class SoftHsm {

  static final char[] PIN = "482915".toCharArray();

  private static final String SETTINGS = "SOFTHSM2_CONF";
  private static final List<String> LIBRARIES =
      List.of(
          "/usr/lib/softhsm/libsofthsm2.so",
          "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib64/softhsm/libsofthsm2.so",
          "/usr/lib64/pkcs11/libsofthsm2.so",
          "/usr/local/lib/softhsm/libsofthsm2.so",
          "/opt/homebrew/lib/softhsm/libsofthsm2.so");

  private static SoftHsm instance;

  private final Path configuration;
  private final KeyStore store;
  private final Provider provider;

  private SoftHsm(Path configuration) throws Exception {
    this.configuration = configuration;
    this.provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
    this.store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN);
  }

  /** The one token of this JVM; skips the test where there is no SoftHSM, or fails with CI=true. */
  static synchronized SoftHsm require() throws Exception {
    Optional<String> library =
        LIBRARIES.stream().filter(each -> Files.exists(Path.of(each))).findFirst();
    String settings = System.getenv(SETTINGS);
    if (library.isEmpty() || settings == null) {
      String reason = "no SoftHSM here, or no " + SETTINGS + ": no token has been tried";
      if ("true".equals(System.getenv("CI"))) {
        fail(reason);
      }
      abort(reason);
    }
    if (instance == null) {
      instance = made(library.orElseThrow(), Path.of(settings));
    }
    return instance;
  }

  private static SoftHsm made(String library, Path settings) throws Exception {
    Path folder = settings.resolveSibling("softhsm");
    deleteAll(folder);
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
    initToken("mau");
    initToken("khac");
    Path configuration = folder.resolve("pkcs11.cfg");
    Files.writeString(configuration, "name = Mau\nlibrary = " + library + "\nslotListIndex = 0\n");
    SoftHsm made = new SoftHsm(configuration);
    made.add("rsa", "RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    made.add("p256", "EC", new ECGenParameterSpec("secp256r1"));
    return made;
  }

  private static void initToken(String label) throws Exception {
    String line = "softhsm2-util --init-token --free --so-pin 915482 --label " + label + " --pin ";
    run((line + new String(PIN)).split(" "));
  }

  private void add(String alias, String kind, AlgorithmParameterSpec parameters) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind, provider);
    generator.initialize(parameters);
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate = TestPki.signer(keys).issue();
    Certificate[] chain = {certificate, TestPki.INTERMEDIATE, TestPki.ROOT};
    store.setKeyEntry(alias, keys.getPrivate(), null, chain);
  }

  /**
   * For SunPKCS11, with the slot by its position: 0 is the token with the keys, 1 another one on
   * which nobody logs in, as a login holds for the whole JVM, and 2 is empty.
   */
  Path configuration() {
    return configuration;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      fail(command[0] + " failed");
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(SoftHsm::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
