package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** Changes that somebody else may have sent, as the caller says. */
class CallersDoubtTest {

  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");

  @TempDir Path folder;
  private final List<SyncItem> items = new ArrayList<>();
  private ScriptedPortal portal;
  private PortalClient client;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    client = new DefaultPortalClient(TestSettings.oneByOne(portal.channel()), new TestTicker());
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    portal.close();
  }

  private SyncProgress run(Predicate<? super Change> inDoubt, Change... changes) {
    return run(SyncOptions.standard().inDoubt(inDoubt), changes);
  }

  private SyncProgress run(SyncOptions options, Change... changes) {
    items.clear();
    return client.sync(List.of(changes).stream(), options.onItem(items::add));
  }

  private static Change step(int number) {
    return Changes.step(number, DossierStatus.PROCESSING);
  }

  @Test
  void aStepIsSentAgainAndMarked() {
    Change doubted = step(1);
    assertThat(run(change -> change == doubted, step(0), doubted).allAccepted()).isTrue();
    assertThat(items).extracting(SyncItem::possiblyRepeated).containsExactly(false, true);
  }

  @Test
  void whatMustNotStandTwiceIsReportedAndNotSent() {
    Change asks = Changes.step(1, DossierStatus.SUPPLEMENT_REQUESTED);
    run(change -> true, asks);
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.UNKNOWN);
    assertThat(items.get(0).reason()).contains("another program, may have sent it");
    assertThat(portal.data()).isEmpty();
  }

  @Test
  void oneThatIsNoGoodIsTakenForThatEvenWithoutAStatus() {
    run(change -> true, Changes.invalidStep(1));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.INVALID);
    assertThat(portal.data()).isEmpty();
  }

  @Test
  void noStepIsRepeatedWhereTheAgencyWantsNone() {
    try (PortalClient careful =
        PortalClient.builder()
            .agency("H29")
            .main(portal.channel())
            .unsigned()
            .withoutExchangeLog()
            .progressOnUnknown(ProgressOnUnknown.REPORT)
            .build()) {
      SyncProgress end =
          careful.sync(List.of(step(1)).stream(), SyncOptions.standard().inDoubt(c -> true));
      assertThat(end.count(Outcome.UNKNOWN)).isEqualTo(1);
    }
    assertThat(portal.data()).isEmpty();
  }

  @Test
  void aNewerSnapshotIsSentOverTheOneInDoubt() {
    Dossier older = Changes.dossier(1);
    Dossier newer = older.toBuilder().status(DossierStatus.SUPPLEMENT_REQUESTED).build();
    assertThat(run(change -> change == older, older, newer).allAccepted()).isTrue();
    assertThat(portal.data()).as("older, newer, and newer over a late older").hasSize(3);
  }

  @Test
  void whatCouldNotBeTriedStaysInDoubt() {
    portal.thenLogin(NO);
    Change fresh = step(0);
    run(change -> change != fresh, fresh, step(1));
    assertThat(items)
        .extracting(SyncItem::outcome)
        .containsExactly(Outcome.NOT_SENT, Outcome.UNKNOWN);
    assertThat(items.get(1).reason()).startsWith("an earlier run may have sent it; ");
  }

  @Test
  void isAskedOnceForEachChangeInTheirOrderEvenForOneThatComesTwice() {
    Change twice = step(1);
    List<Change> asked = new ArrayList<>();
    Set<Thread> threads = new HashSet<>();
    Predicate<Change> secondTime =
        change -> {
          threads.add(Thread.currentThread());
          asked.add(change);
          return asked.size() == 2;
        };
    assertThat(run(secondTime, twice, twice, twice).allAccepted()).isTrue();
    assertThat(asked).hasSize(3).allMatch(change -> change == twice);
    assertThat(threads).containsExactly(Thread.currentThread());
    assertThat(items).extracting(SyncItem::possiblyRepeated).containsExactly(false, true, false);
  }

  @Test
  void aCheckpointThatSawItAcceptedKnowsMore() {
    SyncOptions options = SyncOptions.standard().checkpoint(folder.resolve("run.checkpoint"));
    portal.then(NO);
    run(options, step(0), Changes.dossier(1));
    assertThat(items).extracting(SyncItem::outcome).contains(Outcome.REFUSED, Outcome.ACCEPTED);
    int before = portal.data().size();
    SyncProgress end = run(options.inDoubt(change -> true), step(0), Changes.dossier(1));
    assertThat(end.resumed()).isEqualTo(1);
    assertThat(portal.data()).hasSize(before + 1);
    assertThat(items).filteredOn(SyncItem::possiblyRepeated).hasSizeLessThan(2);
  }

  @Test
  void whatItThrowsEndsTheSyncButLosesNothingThatCameBefore() {
    Change bad = step(2);
    Predicate<Change> faulty =
        change -> {
          if (change == bad) {
            throw new IllegalStateException("no such row");
          }
          return false;
        };
    assertThatThrownBy(() -> run(faulty, step(0), step(1), bad)).hasMessage("no such row");
    assertThat(items).hasSize(2).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
  }

  @Test
  void anOptionThatIsSetLaterKeepsIt() {
    Predicate<Change> doubt = change -> true;
    SyncOptions options =
        SyncOptions.standard()
            .inDoubt(doubt)
            .checkpoint(folder.resolve("x"))
            .onItem(item -> {})
            .onProgress(progress -> {});
    assertThat(options.inDoubt()).isSameAs(doubt);
    assertThat(SyncOptions.standard().inDoubt().test(null)).isFalse();
  }
}
