package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

class QuickstartTest {

  private static final Path SOURCE = Path.of("src/main/java/vn/tthc/sdk/examples/Quickstart.java");
  private static final Path README = Path.of("../README.md");

  @TempDir Path folder;

  @Test
  void sendsItsDossier() {
    TestIdentity identity = TestIdentity.create(folder.resolve("keys"));
    try (MockPortal mock =
            MockPortal.builder()
                .mainCredentials("h29", "secret")
                .backupCredentials("h29", "secret")
                .trust(identity.caCertificate())
                .start();
        PortalClient portal =
            Quickstart.open(
                mock.main().url(),
                mock.backup().url(),
                () -> "secret",
                Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()),
                folder.resolve("evidence"))) {
      assertThat(Quickstart.sync(portal).allAccepted()).isTrue();
      assertThat(mock.dossierCodes()).containsExactly("H29.22-261017-0001");
      assertThat(mock.verdicts()).isEmpty();
    }
  }

  @Test
  void standsInTheReadmeAsItIs() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String block = readme.substring(start, readme.indexOf("```", start));
    List<String> source = Files.readAllLines(SOURCE).stream().map(String::strip).toList();
    assertThat(Arrays.stream(block.split("\n")).map(String::strip).filter(l -> !l.isEmpty()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(source).contains(line));
  }
}
