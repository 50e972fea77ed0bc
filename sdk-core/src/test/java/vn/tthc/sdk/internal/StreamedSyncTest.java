package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.internal.channel.RawServer;
import vn.tthc.sdk.internal.channel.ScriptedPortal;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;

/** Streams of any length, and what outlives a run that ends too early. */
class StreamedSyncTest {

  private static final Pattern CODE = Pattern.compile("\"MaHoSo\":\"([^\"]+)\"");
  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");

  @TempDir Path folder;
  private final List<SyncItem> items = new ArrayList<>();
  private ScriptedPortal portal;
  private DefaultPortalClient client;
  private SyncOptions options;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    client = new DefaultPortalClient(TestSettings.oneByOne(portal.channel()), new TestTicker());
    options =
        SyncOptions.standard().checkpoint(folder.resolve("run.checkpoint")).onItem(items::add);
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    portal.close();
  }

  private static Stream<Change> dossiers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Changes::dossier);
  }

  /** The dossiers of every request for data, in the order they came. */
  private List<String> sent() {
    return portal.data().stream()
        .flatMap(request -> CODE.matcher(request.text()).results().map(r -> r.group(1)))
        .toList();
  }

  @Test
  void accountsForEveryItemInOrderOverManyWindows() {
    List<SyncProgress> told = new ArrayList<>();
    AtomicInteger furthest = new AtomicInteger();
    SyncProgress end =
        client.sync(
            IntStream.range(0, 12_000)
                .peek(i -> furthest.set(i))
                .mapToObj(i -> i % 4 == 3 ? Changes.step(i - 1, DossierStatus.PROCESSING) : any(i)),
            options
                .onItem(
                    item -> {
                      assertThat(item.index()).isEqualTo(items.size());
                      assertThat(furthest.get() - item.index()).isLessThan(5_001);
                      items.add(item);
                    })
                .onProgress(told::add));
    assertThat(end.allAccepted()).isTrue();
    assertThat(end.total()).isEqualTo(12_000);
    assertThat(items).hasSize(12_000).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
    assertThat(told).extracting(SyncProgress::total).containsExactly(5_000L, 10_000L, 12_000L);
    assertThat(told).extracting(SyncProgress::complete).containsExactly(false, false, true);
  }

  private static Dossier any(int i) {
    return Changes.dossier(i);
  }

  @Test
  void aDossierThatDidNotGetThroughBlocksItsStepsFarBehind() {
    portal.then(NO);
    Stream<Change> changes =
        Stream.of(
                Stream.of(Changes.dossier(0)),
                IntStream.range(0, 6_000).mapToObj(i -> Changes.step(1, DossierStatus.PROCESSING)),
                Stream.of(Changes.step(0, DossierStatus.PROCESSING)))
            .flatMap(each -> each);
    SyncProgress end = client.sync(changes, options);
    assertThat(end.count(Outcome.REFUSED)).isEqualTo(1);
    assertThat(items.get(6_001).outcome()).isEqualTo(Outcome.BLOCKED);
  }

  @Test
  void aSecondRunSendsNothingThatWasAccepted() {
    client.sync(dossiers(0, 120), options);
    int before = portal.data().size();
    List<String> exchanges = items.stream().map(SyncItem::exchangeId).toList();
    items.clear();
    SyncProgress again = client.sync(dossiers(0, 120), options);
    assertThat(portal.data()).hasSize(before);
    assertThat(again.resumed()).isEqualTo(120);
    assertThat(again.allAccepted()).isTrue();
    assertThat(items).extracting(SyncItem::exchangeId).isEqualTo(exchanges);
  }

  @Test
  void whatWasRefusedOrNotSentIsTriedAgain() {
    portal.then(NO, NO, ScriptedPortal.YES, ScriptedPortal.YES);
    client.sync(dossiers(0, 3), options);
    assertThat(items).extracting(SyncItem::outcome).contains(Outcome.REFUSED);
    int refused = (int) items.stream().filter(i -> i.outcome() == Outcome.REFUSED).count();
    items.clear();
    int before = sent().size();
    assertThat(client.sync(dossiers(0, 3), options).allAccepted()).isTrue();
    assertThat(sent().size() - before).isEqualTo(refused);
  }

  @Test
  void aStreamThatThrowsLosesNothingThatCameBefore() {
    Stream<Change> broken =
        IntStream.range(0, 100)
            .mapToObj(
                i -> {
                  if (i == 73) {
                    throw new IllegalStateException("line 74 is no JSON");
                  }
                  return Changes.dossier(i);
                });
    assertThatThrownBy(() -> client.sync(broken, options)).hasMessage("line 74 is no JSON");
    assertThat(items).hasSize(73).allMatch(item -> item.outcome() == Outcome.ACCEPTED);
    assertThat(client.sync(dossiers(0, 100), options).resumed()).isEqualTo(73);
    assertThat(sent()).hasSize(100).doesNotHaveDuplicates();
  }

  /** The file as a killed run leaves it: one batch accepted, one under way, a line cut short. */
  private void killedWhileSendingTheSecondOf(Stream<Change> changes) throws Exception {
    client.sync(changes, options);
    Path file = folder.resolve("run.checkpoint");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int second = 0;
    for (int i = 0; i < lines.size(); i++) {
      second = lines.get(i).startsWith("{\"sending\"") ? i : second;
    }
    String left = String.join("\n", lines.subList(0, second + 1));
    Files.writeString(file, left + "\n{\"accepted\":1");
    items.clear();
  }

  @Test
  void stepsThatWereUnderWayAreSentAgainAndMarked() throws Exception {
    List<Change> steps = new ArrayList<>();
    IntStream.range(0, 20).forEach(i -> steps.add(Changes.step(i, DossierStatus.PROCESSING)));
    killedWhileSendingTheSecondOf(steps.stream());
    assertThat(client.sync(steps.stream(), options).allAccepted()).isTrue();
    assertThat(items.stream().filter(SyncItem::possiblyRepeated)).hasSize(10);
    assertThat(sent()).hasSize(30);
  }

  @Test
  void stepsThatMustNotStandTwiceAreReportedInstead() throws Exception {
    List<Change> steps = new ArrayList<>();
    IntStream.range(0, 20)
        .forEach(i -> steps.add(Changes.step(i, DossierStatus.SUPPLEMENT_REQUESTED)));
    killedWhileSendingTheSecondOf(steps.stream());
    SyncProgress end = client.sync(steps.stream(), options);
    assertThat(end.count(Outcome.UNKNOWN)).isEqualTo(10);
    assertThat(end.resumed()).isEqualTo(10);
    assertThat(sent()).hasSize(20);
    assertThat(client.sync(steps.stream(), options).count(Outcome.UNKNOWN))
        .as("still")
        .isEqualTo(10);
  }

  @Test
  void anOlderSnapshotThatIsSentNowDoesNotWinOverANewerOfAnEarlierRun() {
    Dossier newer =
        Changes.dossier(1).toBuilder().status(DossierStatus.SUPPLEMENT_REQUESTED).build();
    portal.then(NO);
    client.sync(Stream.of(Changes.dossier(1), newer), options);
    client.sync(Stream.of(Changes.dossier(1), newer), options);
    List<String> statuses =
        portal.data().stream()
            .map(request -> request.text().replaceFirst("(?s).*\"TrangThaiHoSo\":\"(\\d+).*", "$1"))
            .toList();
    assertThat(statuses).containsExactly("4", "5", "4", "5");
  }

  @Test
  void refusesACheckpointOfOtherData() {
    client.sync(dossiers(0, 10), options);
    assertThatThrownBy(() -> client.sync(dossiers(1, 11), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another record in place 0")
        .hasMessageContaining("give a new file");
    assertThat(sent()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MaHoSo,TenTTHC\n",
        "{\"tthc-checkpoint\":2}\n",
        "{\"tthc-checkpoint\":1}\n{\"accepted\":1}\n",
        "{\"tthc-checkpoint\":1}\nxx\n{\"open\":1}\n",
        "{\"tthc-checkpoint\":1}\n{\"sending\":[[-1,2]]}\n",
        "không phải"
      })
  void refusesWhatIsNoCheckpointAndLeavesItAsItIs(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("run.checkpoint"), text);
    assertThatThrownBy(() -> client.sync(dossiers(0, 1), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no checkpoint of a sync");
    assertThat(file).hasContent(text);
    assertThat(sent()).isEmpty();
  }

  @Test
  void letsOneRunUseAFileAtATime() {
    Stream<Change> nested =
        dossiers(0, 2)
            .peek(
                i ->
                    assertThatThrownBy(() -> client.sync(dossiers(0, 1), options))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("another run is using it"));
    assertThat(client.sync(nested, options).allAccepted()).isTrue();
  }

  @Test
  void readsNoMoreWhenInterrupted() {
    Thread caller = Thread.currentThread();
    portal.onData(caller::interrupt);
    SyncProgress end = client.sync(dossiers(0, 20_000), options);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(end.complete()).isFalse();
    assertThat(items).hasSize(5_000);
    assertThat(end.total()).isEqualTo(5_000);
  }

  @Test
  void readsNoMoreWhenInterruptedAmongWhatWasAcceptedEarlier() {
    client.sync(dossiers(0, 6_000), options);
    items.clear();
    Thread caller = Thread.currentThread();
    SyncProgress end = client.sync(dossiers(0, 20_000).peek(any -> caller.interrupt()), options);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(end.complete()).isFalse();
    assertThat(end.resumed()).isEqualTo(5_000);
    assertThat(items).hasSize(5_000);
  }

  @Test
  void showsWhatWouldBeSent() {
    Preview preview = client.preview(Changes.dossier(1));
    assertThat(preview.wouldBeSent()).isTrue();
    Matcher code = CODE.matcher(preview.text());
    assertThat(code.find()).isTrue();
    assertThat(preview)
        .hasToString(
            "Preview[SYNC_DOSSIERS, "
                + preview.json().length
                + " bytes, "
                + preview.violations().size()
                + " found]");
    Preview invalid = client.preview(Changes.invalidDossier(1));
    assertThat(invalid.wouldBeSent()).isFalse();
    assertThat(invalid.violations()).isNotEmpty();
    Preview withoutStatus = client.preview(Changes.invalidStep(1));
    assertThat(withoutStatus.wouldBeSent()).isFalse();
    assertThat(withoutStatus.violations()).isNotEmpty();
    assertThat(portal.data()).isEmpty();
  }

  @Test
  void aRunThatSendsNothingWritesNothing() throws Exception {
    client.sync(dossiers(0, 120), options);
    byte[] before = Files.readAllBytes(folder.resolve("run.checkpoint"));
    client.sync(dossiers(0, 120), options);
    assertThat(folder.resolve("run.checkpoint")).hasBinaryContent(before);
  }

  @Test
  void whatWasAcceptedStaysSoWhenSettingsWouldHinderItLater() throws Exception {
    WireOptions wire =
        new WireOptions(GuessedFields.OMIT, Map.of("PresentStatus.code", "MaHoSo"), Map.of());
    PortalClientBuilder plain =
        PortalClient.builder()
            .agency("H29")
            .main(portal.channel())
            .unsigned()
            .withoutExchangeLog()
            .wire(wire);
    Change change =
        PresentStatus.builder()
            .code(Changes.code(1))
            .status(Coded.of(DossierStatus.PROCESSING))
            .build();
    try (PortalClient named =
        plain.serviceName(Operation.SYNC_PRESENT_STATUS, "TrangThai").build()) {
      assertThat(named.sync(Stream.of(change), options).allAccepted()).isTrue();
    }
    try (PortalClient unnamed =
        PortalClient.builder()
            .agency("H29")
            .main(portal.channel())
            .unsigned()
            .withoutExchangeLog()
            .wire(wire)
            .build()) {
      assertThat(unnamed.preview(change).obstacle()).isNotEmpty();
      assertThat(unnamed.sync(Stream.of(change), options).resumed()).isEqualTo(1);
      assertThat(unnamed.sync(Stream.of(change), options).resumed()).isEqualTo(1);
    }
    assertThat(portal.data()).hasSize(1);
  }
}
