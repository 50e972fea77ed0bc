package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.testing.Fault;

/** Something between the client and the portal dislikes contents, or numbers. */
class FirewallTest {

  private static final String POISON = "SELECT x FROM y";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 24, 49})
  void onePoisonousDossierIsIsolated(int poisonous) {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.firewallRejects(POISON);
      List<Change> changes = new ArrayList<>(Changes.dossiers(0, 50));
      changes.set(poisonous, Changes.dossier(poisonous, POISON));
      SyncReport report = portal.sync(changes);

      assertThat(report.count(Outcome.ACCEPTED)).isEqualTo(49);
      SyncItem bad = report.items().get(poisonous);
      assertThat(bad.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(bad.reason()).contains("page");
      assertThat(rig.mock.dossierCount()).isEqualTo(49);
      assertThat(rig.events.channels()).isEmpty();
      assertThat(portal.channels()).allMatch(ChannelState::available);
      assertThat(rig.events.exchanges()).hasSizeLessThanOrEqualTo(1 + 2 * 6);
      long requests = rig.mock.main().requests() + rig.mock.backup().requests();
      assertThat(requests).isLessThanOrEqualTo(2 * (1 + 2 * 6) + 2);
    }
  }

  @Test
  void onePoisonousStepIsIsolatedAndTheOthersAreMarked() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      portal.sync(Changes.dossiers(0, 10));
      rig.mock.firewallRejects(POISON);
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        changes.add(Changes.step(i, i == 3 ? POISON : "Bước"));
      }
      SyncReport report = portal.sync(changes);

      assertThat(report.count(Outcome.ACCEPTED)).isEqualTo(9);
      assertThat(report.items().get(3).outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(report.items())
          .as("a page does not say that nothing arrived")
          .allMatch(SyncItem::possiblyRepeated);
      assertThat(rig.mock.stepCount()).isEqualTo(9);
    }
  }

  @Test
  void stepsThatMustNotBeRepeatedAreNotSplitEither() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().build()) {
      portal.sync(Changes.dossiers(0, 4));
      long before = rig.mock.main().requests();
      rig.mock.main().failNextData(1, Fault.FIREWALL_PAGE);
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        changes.add(Changes.step(i, "Bổ sung", DossierStatus.SUPPLEMENT_REQUESTED));
      }
      SyncReport report = portal.sync(changes);

      assertThat(report.count(Outcome.UNKNOWN)).isEqualTo(4);
      assertThat(rig.mock.main().requests() - before).isEqualTo(1);
    }
  }

  @Test
  void aSingleDossierIsToldByException() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.firewallRejects(POISON);
      assertThatThrownBy(() -> portal.dossiers().sync(Changes.dossier(1, POISON)))
          .isInstanceOfSatisfying(
              UnexpectedResponseException.class, e -> assertThat(e.sent()).isEqualTo(Sent.UNKNOWN))
          .hasMessageNotContaining(POISON);
    }
  }

  @Test
  void aChannelThatAsksForPeaceIsLeftAlone() {
    try (Rig rig = new Rig(folder, mock -> mock.retryAfter(Duration.ofSeconds(3600)));
        PortalClient portal = rig.client().build()) {
      rig.mock.main().failNextData(1, Fault.TOO_MANY_REQUESTS);
      for (int i = 0; i < 20; i++) {
        assertThat(portal.dossiers().sync(Changes.dossier(i)).channel()).isEqualTo("backup");
      }
      assertThat(rig.mock.main().requests()).as("a login and one attempt").isEqualTo(2);
      assertThat(rig.events.channels()).isEmpty();
    }
  }

  @Test
  void aPauseBeyondTheDeadlineIsNotWaitedFor() {
    try (Rig rig = new Rig(folder, mock -> mock.retryAfter(Duration.ofSeconds(3600)));
        PortalClient portal = rig.clientOfMain().parallelism(1).build()) {
      rig.mock.main().failNextData(1, Fault.TOO_MANY_REQUESTS);
      SyncReport report = portal.sync(Changes.dossiers(0, 200));

      assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(200);
      assertThat(rig.mock.main().requests()).isEqualTo(2);
    }
  }
}
