package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.Fault;

/** Whatever goes wrong on the way, the report says no more and no less than what can be known. */
@Timeout(120)
class FaultTest {

  private static final int ALWAYS = 10_000;
  private static final int ITEMS = 4;

  @TempDir Path folder;

  /** What is sent. */
  enum Kind {
    DOSSIERS,
    STEPS,
    FEEDBACK;

    List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < ITEMS; i++) {
        changes.add(
            switch (this) {
              case DOSSIERS -> Changes.dossier(i);
              case STEPS -> Changes.step(i, "Bước");
              case FEEDBACK -> Changes.feedback(i);
            });
      }
      return changes;
    }

    long stored(Rig rig) {
      return switch (this) {
        case DOSSIERS -> rig.mock.dossierCount();
        case STEPS -> rig.mock.stepCount();
        case FEEDBACK -> rig.mock.feedbackCount();
      };
    }
  }

  static Stream<Arguments> faultsAndKinds() {
    return Arrays.stream(Fault.values())
        .flatMap(fault -> Arrays.stream(Kind.values()).map(kind -> Arguments.of(fault, kind)));
  }

  private Rig rig(Kind kind) {
    Rig rig = new Rig(folder, mock -> mock.retryAfter(Duration.ZERO));
    if (kind == Kind.STEPS) {
      rig.store(Kind.DOSSIERS.changes());
    }
    return rig;
  }

  private static void breakDown(Fault fault, int times, Door... doors) {
    for (Door door : doors) {
      door.failNextData(times, fault);
    }
  }

  @ParameterizedTest
  @MethodSource("faultsAndKinds")
  void onceOnTheOnlyChannel(Fault fault, Kind kind) {
    try (Rig rig = rig(kind);
        PortalClient portal = rig.clientOfMain().build()) {
      breakDown(fault, 1, rig.mock.main());
      SyncReport report = portal.sync(kind.changes());

      assertThat(report.notAccepted()).isEmpty();
      assertAcceptedTruthfully(rig, kind, fault, report);
      assertThat(rig.events.channels()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("faultsAndKinds")
  void alwaysOnMain(Fault fault, Kind kind) {
    try (Rig rig = rig(kind);
        PortalClient portal = rig.client().build()) {
      breakDown(fault, ALWAYS, rig.mock.main());
      SyncReport report = portal.sync(kind.changes());

      assertThat(report.items())
          .allMatch(i -> i.outcome() == Outcome.ACCEPTED && i.channel().equals("backup"));
      assertAcceptedTruthfully(rig, kind, fault, report);
    }
  }

  private static void assertAcceptedTruthfully(Rig rig, Kind kind, Fault fault, SyncReport report) {
    boolean twice = fault == Fault.RESET_AFTER_EFFECT && kind == Kind.STEPS;
    assertThat(kind.stored(rig)).isEqualTo(twice ? 2 * ITEMS : ITEMS);
    boolean mayHaveArrived = fault != Fault.TOO_MANY_REQUESTS && kind == Kind.STEPS;
    assertThat(report.items()).extracting(SyncItem::possiblyRepeated).containsOnly(mayHaveArrived);
    assertThat(rig.events.exchanges()).hasSize(1);
    assertThat(rig.mock.verdicts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faultsAndKinds")
  void alwaysOnBoth(Fault fault, Kind kind) {
    try (Rig rig = rig(kind);
        PortalClient portal = rig.client().deadline(Duration.ofSeconds(2)).build()) {
      breakDown(fault, ALWAYS, rig.mock.main(), rig.mock.backup());
      SyncReport report = portal.sync(kind.changes());

      boolean known = fault == Fault.TOO_MANY_REQUESTS;
      assertThat(report.items())
          .extracting(SyncItem::outcome)
          .containsOnly(known ? Outcome.NOT_SENT : Outcome.UNKNOWN);
      boolean stored = fault == Fault.RESET_AFTER_EFFECT;
      if (kind == Kind.STEPS) {
        // Three attempts a channel, however often the channels seem to come back.
        assertThat(rig.mock.stepCount()).isEqualTo(stored ? 6 * ITEMS : 0);
      } else {
        assertThat(kind.stored(rig)).isEqualTo(stored ? ITEMS : 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"TOO_MANY_REQUESTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void theNextSyncIsAsGoodAsNew(Fault fault) throws Exception {
    try (Rig rig = rig(Kind.DOSSIERS);
        PortalClient portal = rig.clientOfMain().build()) {
      breakDown(fault, 3, rig.mock.main());
      portal.sync(Kind.DOSSIERS.changes());
      rig.events.await(e -> e.channels().size() % 2 == 0);

      assertThat(portal.sync(Kind.DOSSIERS.changes()).notAccepted()).isEmpty();
    }
  }
}
