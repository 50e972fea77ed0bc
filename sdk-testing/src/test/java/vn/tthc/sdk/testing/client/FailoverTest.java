package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Door;

/** Doors close and open under load; nothing is lost and the report is true. */
@Timeout(120)
class FailoverTest {

  @TempDir Path folder;

  private static CompletableFuture<SyncReport> start(
      PortalClient portal, List<? extends Change> changes) {
    return CompletableFuture.supplyAsync(() -> portal.sync(changes));
  }

  @Test
  void theBackupTakesOverFromAMainThatWasClosedBefore() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      rig.mock.main().drainAndClose();
      SyncReport report = portal.sync(Changes.dossiers(0, 300));

      assertThat(report.items())
          .allMatch(i -> i.outcome() == Outcome.ACCEPTED && i.channel().equals("backup"));
      assertThat(rig.events.channels()).containsExactly("main down");
      assertThat(portal.channels())
          .extracting(ChannelState::available)
          .containsExactly(false, true);
      assertThat(rig.mock.verdicts()).isEmpty();
    }
  }

  /** 1000 dossiers, each with a step: 20 batches of dossiers, then 100 of steps. */
  private static List<Change> load() {
    List<Change> load = new ArrayList<>(Changes.dossiers(0, 1000));
    IntStream.range(0, 1000).forEach(i -> load.add(Changes.step(i, "Bước")));
    return load;
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1300})
  void mainClosesHalfWay(int settled) throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      CompletableFuture<SyncReport> report = start(portal, load());
      rig.events.await(events -> events.items().size() >= settled);
      rig.mock.main().drainAndClose();

      assertEverythingArrived(rig, report.get());
      assertThat(rig.mock.backup().requests()).isPositive();
    }
  }

  private static void assertEverythingArrived(Rig rig, SyncReport report) {
    assertThat(report.notAccepted()).isEmpty();
    assertThat(report.items()).extracting(SyncItem::index).isSorted().doesNotHaveDuplicates();
    assertThat(rig.events.items()).hasSameSizeAs(report.items());
    assertThat(rig.mock.dossierCount()).isEqualTo(1000);
    assertThat(rig.mock.verdicts()).isEmpty();
    Set<String> marked =
        report.items().stream()
            .filter(SyncItem::possiblyRepeated)
            .map(SyncItem::key)
            .collect(Collectors.toSet());
    for (int i = 0; i < 1000; i++) {
      int times = rig.steps(i).size();
      assertThat(times == 1 || (times > 1 && marked.contains(Changes.code(i)))).isTrue();
    }
  }

  @Test
  void mainIsUsedAgainOnceItIsBack() throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      CompletableFuture<SyncReport> report = start(portal, load());
      rig.events.await(events -> events.items().size() >= 100);
      rig.mock.main().drainAndClose();
      rig.events.awaitChannel("main down");
      rig.mock.main().open();
      rig.events.awaitChannel("main up");

      assertEverythingArrived(rig, report.get());
      assertThat(portal.dossiers().sync(Changes.dossier(0)).channel()).isEqualTo("main");
      assertThat(rig.events.channels()).containsExactly("main down", "main up");
      assertThat(portal.channels()).allMatch(ChannelState::available);
    }
  }

  @Test
  void withBothClosedEverythingIsNotSentAndNothingIsForgotten() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().deadline(Duration.ofMillis(600)).build()) {
      rig.mock.close();
      SyncReport report = portal.sync(load());

      assertThat(report.count(Outcome.NOT_SENT)).isEqualTo(1000);
      assertThat(report.count(Outcome.BLOCKED)).isEqualTo(1000);
      assertThat(report.items()).noneMatch(i -> i.reason().isEmpty());
      // The first few waited for a channel until the deadline; nobody after them did.
      assertThat(rig.events.exchanges()).hasSizeLessThanOrEqualTo(4);
      assertThat(new HashSet<>(rig.events.channels())).containsExactly("main down", "backup down");
    }
  }

  /** The door that opens again, and how many batches hit the closed doors at once. */
  @ParameterizedTest
  @CsvSource({"main,1", "backup,1", "main,4", "backup,4", "both,4"})
  void whatWaitsGoesOnWhenADoorOpensDuringTheCall(String which, int parallelism) throws Exception {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().parallelism(parallelism).build()) {
      rig.mock.close();
      CompletableFuture<SyncReport> report = start(portal, load());
      rig.events.awaitChannel("main down");
      rig.events.awaitChannel("backup down");
      Consumer<Door> open = Door::open;
      if (!which.equals("backup")) {
        open.accept(rig.mock.main());
      }
      if (!which.equals("main")) {
        open.accept(rig.mock.backup());
      }
      assertEverythingArrived(rig, report.get());
      assertThat(rig.mock.duplicatedSteps()).isZero();
    }
  }
}
