package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestSigner;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.signing.Signer;

/** What may have arrived stays in doubt, whatever happens to it afterwards. */
class DoubtTest {

  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");
  private static final String PAGE = RawServer.answer(200, "", "<html>");

  @TempDir Path folder;
  private final List<SyncItem> items = new ArrayList<>();
  private final TestTicker ticker = new TestTicker();
  private Path checkpoint;
  private SyncOptions options;
  private ScriptedPortal portal;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    checkpoint = folder.resolve("run.checkpoint");
    options = SyncOptions.standard().checkpoint(checkpoint).onItem(items::add);
  }

  @AfterEach
  void stop() throws Exception {
    portal.close();
  }

  /** A run of a program of its own, which remembers nothing but the checkpoint. */
  private SyncProgress run(List<? extends Change> changes) {
    items.clear();
    try (DefaultPortalClient client =
        new DefaultPortalClient(TestSettings.oneByOne(portal.channel()), ticker)) {
      return client.sync(changes.stream(), options);
    }
  }

  /** A run that is killed while its first batch is under way. */
  private void killed(List<? extends Change> changes) throws Exception {
    run(changes);
    List<String> lines = Files.readAllLines(checkpoint);
    Files.writeString(checkpoint, lines.get(0) + "\n" + lines.get(1) + "\n");
  }

  private static List<Change> steps(int count) {
    return IntStream.range(0, count)
        .<Change>mapToObj(i -> Changes.step(i, DossierStatus.PROCESSING))
        .toList();
  }

  @Test
  void aHalfThatCannotBeSignedMayStillHaveArrivedWithTheWhole() {
    portal.then(PAGE, PAGE);
    AtomicInteger signatures = new AtomicInteger();
    Signer tired =
        new TestSigner(
            content -> {
              if (signatures.incrementAndGet() > 1) {
                throw new IllegalStateException("the token was taken out");
              }
              return new byte[] {1};
            });
    try (DefaultPortalClient client =
        new DefaultPortalClient(
            TestSettings.of(folder.resolve("log"), tired, portal.channel()), ticker)) {
      List<SyncItem> halves = client.sync(List.of(Changes.dossier(0), Changes.dossier(1))).items();
      assertThat(halves).extracting(SyncItem::outcome).containsOnly(Outcome.UNKNOWN);
      assertThat(halves).allMatch(item -> item.reason().contains("could not be signed"));
    }
  }

  @Test
  void aStepInDoubtThatIsNotTriedStaysInDoubt() throws Exception {
    killed(steps(3));
    portal.thenLogin(NO);
    assertThat(run(steps(3)).count(Outcome.UNKNOWN)).isEqualTo(3);
    assertThat(run(steps(3)).allAccepted()).isTrue();
    assertThat(items).allMatch(SyncItem::possiblyRepeated);
  }

  @Test
  void aStepInDoubtThatIsBlockedStaysInDoubt() throws Exception {
    Dossier newer = Changes.dossier(0).toBuilder().status(DossierStatus.REFUSED).build();
    List<Change> changes = List.of(Changes.dossier(0), newer, steps(1).get(0));
    portal.then(NO);
    run(changes);
    List<String> lines = Files.readAllLines(checkpoint);
    Files.writeString(checkpoint, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
    portal.then(NO, NO);
    run(changes);
    assertThat(items)
        .extracting(SyncItem::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.UNKNOWN);
    assertThat(run(changes).allAccepted()).isTrue();
    assertThat(items.get(2).possiblyRepeated()).isTrue();
  }

  @Test
  void anOlderSnapshotOfAKilledRunMayArriveLate() throws Exception {
    Dossier older = Changes.dossier(1);
    Dossier newer = older.toBuilder().status(DossierStatus.SUPPLEMENT_REQUESTED).build();
    killed(List.of(older, newer));
    int before = portal.data().size();
    assertThat(run(List.of(older, newer)).allAccepted()).isTrue();
    List<String> statuses =
        portal.data().stream()
            .skip(before)
            .map(request -> request.text().replaceFirst("(?s).*\"TrangThaiHoSo\":\"(\\d+).*", "$1"))
            .toList();
    assertThat(statuses).containsExactly("4", "5", "5");
  }
}
