package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

class QuickstartTest {

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
      assertThat(mock.dossierCodes()).containsExactly("H29.33-261017-0001");
      String cursor = Quickstart.read(portal, null);
      assertThat(Quickstart.read(portal, cursor)).isEqualTo(cursor);
      assertThat(mock.verdicts()).isEmpty();
    }
  }
}
