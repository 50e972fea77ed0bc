package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.sdk.testing.assertj.PortalAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.SigningException;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** The portal trusts one authority, and the key that it certified lies on a token. */
class TokenSigningTest {

  @TempDir Path folder;

  @Test
  void thePortalTrustsWhatTheTokenSigned() throws Exception {
    try (ExampleRig rig = new ExampleRig(folder)) {
      Path token = SoftHsm.tokenOf(rig.identity());
      Signer signer = TokenSigning.signer(token, SoftHsm.PIN.toCharArray(), "agency");
      try (PortalClient client = TokenSigning.open(withoutKey(rig.portal()), signer)) {
        SyncReport report = client.sync(List.of(MadeUp.dossier(1), MadeUp.dossier(2)));
        assertThat(report.allAccepted()).isTrue();
      }

      assertThat(rig.portal()).hasDossiers(2).isProven();
      assertThat(signer.certificate()).isEqualTo(rig.identity().certificate());
      assertThatThrownBy(() -> TokenSigning.signer(token, SoftHsm.PIN.toCharArray(), "khac"))
          .isInstanceOf(SigningException.class)
          .hasMessageContaining("no private key has the alias given")
          .hasMessageNotContaining("khac")
          .hasMessageNotContaining(SoftHsm.PIN);
    }
  }

  private PortalClientBuilder withoutKey(MockPortal portal) {
    Door door = portal.main();
    return PortalClient.builder()
        .agency(portal.agency())
        .main(Channel.adapter(door.url(), portal.destination(), door.user(), door.password()))
        .exchangeLog(folder.resolve("evidence"));
  }
}
