package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;

/** One record that the portal refuses, in every place of batches of many sizes. */
@Timeout(300)
class PoisonTest {

  private static final String POISON = "UNION SELECT";
  private static final int[] SIZES = {1, 2, 3, 5, 8, 13};

  @TempDir Path folder;

  private interface Maker {
    Change make(int number, boolean poisonous);
  }

  /** A firewall takes offence at a text: nobody says that the record did not arrive. */
  @Test
  void aDossierIsIsolatedWhereverItStands() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().build()) {
      rig.mock.firewallRejects(POISON);
      isolates(
          portal,
          (number, bad) -> Changes.dossier(number, bad ? POISON : "Lần đầu"),
          Outcome.UNKNOWN);
      assertThat(rig.mock.verdicts()).isEmpty();
    }
  }

  @Test
  void aStepIsIsolatedWhereverItStands() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().build()) {
      portal.sync(Changes.dossiers(0, 50));
      isolates(
          portal,
          (number, bad) -> Changes.step(bad ? 9_000 + number : number, "Bước"),
          Outcome.REFUSED);
      assertThat(rig.mock.verdicts()).isEmpty();
    }
  }

  private static void isolates(PortalClient portal, Maker maker, Outcome outcome) {
    for (int size : SIZES) {
      for (int place = 0; place < size; place++) {
        assertIsolated(portal, maker, outcome, size, place);
      }
    }
  }

  private static void assertIsolated(
      PortalClient portal, Maker maker, Outcome outcome, int size, int place) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      changes.add(maker.make(i, i == place));
    }
    SyncReport report = portal.sync(changes);
    assertThat(report.count(Outcome.ACCEPTED)).as("%s of %s", place, size).isEqualTo(size - 1);
    assertThat(report.items().get(place).outcome()).isEqualTo(outcome);
  }
}
