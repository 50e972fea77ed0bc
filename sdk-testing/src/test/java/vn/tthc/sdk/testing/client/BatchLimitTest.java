package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** A portal that takes smaller batches than ours, and an agency with codes of its own. */
@Timeout(120)
class BatchLimitTest {

  @TempDir Path folder;

  @Test
  void aPortalThatTakesFewerIsNoticedOnce() {
    try (Rig rig = new Rig(folder, mock -> mock.batchLimits(20, 10, 10));
        PortalClient portal = rig.clientOfMain().parallelism(1).build()) {
      assertThat(portal.sync(Changes.dossiers(0, 1000)).allAccepted()).isTrue();
      // One batch of 50 and one of 25 were refused; the rest came in 12s and 13s.
      assertThat(rig.events.exchanges()).hasSize(2 + 20 * 4);
      assertThat(portal.sync(Changes.dossiers(1000, 1500)).allAccepted()).isTrue();
      assertThat(rig.events.exchanges().size() - 82).isBetween(38, 42);
    }
  }

  @Test
  void theLimitCanBeSet() {
    try (Rig rig = new Rig(folder, mock -> mock.batchLimits(200, 10, 10));
        PortalClient portal = rig.clientOfMain().batchLimit(Operation.SYNC_DOSSIERS, 200).build()) {
      assertThat(portal.sync(Changes.dossiers(0, 1000)).allAccepted()).isTrue();
      assertThat(rig.events.exchanges()).hasSize(5);
    }
  }

  @Test
  void anAgencysOwnCodesAreMappedAndUnmappedOnesAreInvalid() {
    try (Rig rig = new Rig(folder);
        PortalClient portal =
            rig.client().statuses(Map.of("done", DossierStatus.RETURNED)).build()) {
      Change done = withStatus(1, "done");
      Change unknown = withStatus(2, "lost");
      SyncReport report = portal.sync(List.of(done, unknown));
      assertThat(report.items().get(0).outcome()).isEqualTo(Outcome.ACCEPTED);
      assertThat(rig.mock.dossier(Changes.code(1)).orElseThrow().get("TrangThaiHoSo"))
          .isEqualTo(DossierStatus.RETURNED.code());
      assertThat(report.items().get(1).outcome()).isEqualTo(Outcome.INVALID);
      assertThat(report.items().get(1).violations())
          .anyMatch(violation -> violation.rule() == Rule.UNMAPPED_CODE)
          .noneMatch(violation -> violation.rule() == Rule.UNKNOWN_STATUS);
    }
  }

  private static Change withStatus(int number, String code) {
    return Changes.dossier(number).toBuilder().status(Coded.of(DossierStatus.class, code)).build();
  }
}
