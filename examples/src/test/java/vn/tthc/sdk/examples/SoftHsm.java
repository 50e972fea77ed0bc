package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.tthc.sdk.testing.TestIdentity;

/** A token in software. Its library reads SOFTHSM2_CONF, which the build sets for the tests. */
final class SoftHsm {

  static final String PIN = "482915";

  private static final List<String> LIBRARIES =
      List.of(
          "/usr/lib/softhsm/libsofthsm2.so",
          "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
          "/usr/lib64/softhsm/libsofthsm2.so",
          "/usr/lib64/pkcs11/libsofthsm2.so",
          "/usr/local/lib/softhsm/libsofthsm2.so",
          "/opt/homebrew/lib/softhsm/libsofthsm2.so");

  private SoftHsm() {}

  /**
   * Puts the key of an identity on a new token; skips the test where there is no SoftHSM, or fails
   * with CI=true. Once a JVM: the library keeps the tokens that it has found.
   *
   * @return the description of the token
   */
  static Path tokenOf(TestIdentity identity) throws Exception {
    Optional<String> library =
        LIBRARIES.stream().filter(each -> Files.exists(Path.of(each))).findFirst();
    String settings = System.getenv("SOFTHSM2_CONF");
    if (library.isEmpty() || settings == null) {
      String reason = "no SoftHSM here, or no SOFTHSM2_CONF: no token has been tried";
      if ("true".equals(System.getenv("CI"))) {
        fail(reason);
      }
      abort(reason);
    }
    Path folder = Path.of(settings).resolveSibling("softhsm");
    deleteAll(folder);
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(
        Path.of(settings), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
    run("softhsm2-util --init-token --free --label agency --so-pin 915482 --pin " + PIN);
    Path description = folder.resolve("pkcs11.cfg");
    Files.writeString(
        description, "name = Agency\nlibrary = " + library.get() + "\nslotListIndex = 0\n");
    putOn(description, identity);
    return description;
  }

  private static void putOn(Path description, TestIdentity identity) throws Exception {
    char[] password = identity.password().toCharArray();
    KeyStore file = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(identity.keyStore())) {
      file.load(in, password);
    }
    KeyStore token =
        KeyStore.getInstance(
            "PKCS11", Security.getProvider("SunPKCS11").configure(description.toString()));
    token.load(null, PIN.toCharArray());
    String alias = identity.alias();
    token.setKeyEntry(alias, file.getKey(alias, password), null, file.getCertificateChain(alias));
  }

  private static void run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command.split(" "))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      fail(command.split(" ")[0] + " failed");
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(SoftHsm::delete);
      }
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
