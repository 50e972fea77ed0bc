package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SyncReport;

class SyncTest {

  @TempDir Path folder;

  @Test
  void syncsDossierStepAndFeedbackInOneCall() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().build()) {
      SyncReport report =
          portal.sync(
              List.of(Changes.dossier(1), Changes.step(1, "Thẩm định"), Changes.feedback(1)));
      assertThat(report.items()).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
      Receipt receipt = portal.dossiers().sync(Changes.dossier(1));
      assertThat(receipt.channel()).isEqualTo("main");
      assertThat(rig.mock.verdicts()).isEmpty();
      assertThat(rig.mock.dossierCount()).isEqualTo(1);
      assertThat(rig.steps(1)).containsExactly("Thẩm định");
    }
  }
}
