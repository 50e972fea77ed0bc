package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.testing.Fault;

/** Steps that may have arrived: the portal would append a repeat. */
class UnknownStepTest {

  @TempDir Path folder;
  private Rig rig;

  @BeforeEach
  void start() {
    rig = new Rig(folder, mock -> mock.retryAfter(Duration.ZERO));
    rig.store(Changes.dossiers(0, 10));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private static DossierStep supplement(int dossier) {
    return Changes.step(dossier, "Bổ sung", DossierStatus.SUPPLEMENT_REQUESTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"TOO_MANY_REQUESTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void areReportedWhenTheCallerWantsThat(Fault fault) {
    try (PortalClient portal = rig.client().progressOnUnknown(ProgressOnUnknown.REPORT).build()) {
      long before = rig.mock.main().requests() + rig.mock.backup().requests();
      rig.mock.main().failNextData(1, fault);
      SyncReport report =
          portal.sync(List.of(Changes.step(0, "A"), Changes.step(0, "B"), Changes.step(1, "A")));

      assertThat(report.items())
          .allMatch(item -> item.outcome() == Outcome.UNKNOWN && !item.possiblyRepeated());
      assertThat(rig.mock.stepCount()).isEqualTo(fault == Fault.RESET_AFTER_EFFECT ? 3 : 0);
      long requests = rig.mock.main().requests() + rig.mock.backup().requests() - before;
      assertThat(requests).as("a login and one attempt").isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"TOO_MANY_REQUESTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void thatAskForSupplementsAreNeverRepeated(Fault fault) {
    try (PortalClient portal = rig.client().parallelism(1).build()) {
      rig.mock.main().failNextData(1, fault);
      SyncReport report =
          portal.sync(List.of(supplement(0), Changes.step(1, "A"), supplement(2), supplement(3)));

      assertThat(report.items())
          .extracting(SyncItem::outcome)
          .containsExactly(Outcome.UNKNOWN, Outcome.ACCEPTED, Outcome.UNKNOWN, Outcome.UNKNOWN);
      assertThat(rig.steps(1)).containsExactly("A");
      assertThat(rig.mock.duplicatedSteps()).isZero();
      assertThat(report.items()).noneMatch(SyncItem::possiblyRepeated);
    }
  }

  @Test
  void thatWereTurnedAwayForTheirNumberAreSentAgainEvenSo() {
    try (PortalClient portal = rig.client().build()) {
      rig.mock.main().failNextData(2, Fault.TOO_MANY_REQUESTS);
      SyncReport report = portal.sync(List.of(supplement(0), supplement(1)));

      assertThat(report.notAccepted()).isEmpty();
      assertThat(report.items()).noneMatch(SyncItem::possiblyRepeated);
      assertThat(rig.mock.duplicatedSteps()).isZero();
    }
  }

  @Test
  void thatNeverLeftAreSentOverTheBackupEvenSo() {
    try (PortalClient portal = rig.client().build()) {
      rig.mock.main().drainAndClose();
      SyncReport report = portal.sync(List.of(supplement(0), supplement(1)));

      assertThat(report.notAccepted()).isEmpty();
      assertThat(rig.steps(0)).containsExactly("Bổ sung");
      assertThat(report.items()).noneMatch(SyncItem::possiblyRepeated);
    }
  }

  @Test
  void areTrulyTwiceThereWhenTheReportSaysPerhaps() {
    try (PortalClient portal = rig.client().build()) {
      rig.mock.main().failNextData(1, Fault.RESET_AFTER_EFFECT);
      SyncReport report = portal.sync(List.of(Changes.step(0, "A"), Changes.step(0, "B")));

      assertThat(report.items())
          .allMatch(item -> item.outcome() == Outcome.ACCEPTED && item.possiblyRepeated());
      assertThat(rig.steps(0)).containsExactly("A", "B", "A", "B");
      assertThat(rig.mock.exchanges().stream().map(e -> e.exchangeId()).distinct())
          .as("one of the dossiers, one of the steps")
          .hasSize(2);
    }
  }
}
