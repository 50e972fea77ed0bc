package vn.tthc.sdk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
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
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.sync.Changes;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;

/** A program that loses its right to send while it is at it. */
class SendWhileTest {

  private static final String NO = RawServer.answer(200, "", "{\"error_code\":-1}");
  private static final String GATEWAY = RawServer.answer(502, "", "");
  private static final String EXISTS = RawServer.answer(200, "", "{\"error_code\":3}");
  private static final String ENDED = RawServer.answer(401, "", "");
  private static final String REASON = "no longer to be sent";

  @TempDir Path folder;
  private final List<SyncItem> items = new ArrayList<>();
  private final TestTicker ticker = new TestTicker();
  private final AtomicInteger asked = new AtomicInteger();
  private ScriptedPortal portal;
  private ScriptedPortal backup;

  @BeforeEach
  void start() throws Exception {
    portal = new ScriptedPortal();
    backup = new ScriptedPortal();
  }

  @AfterEach
  void stop() throws Exception {
    portal.close();
    backup.close();
  }

  /** One that is true so many times. */
  private BooleanSupplier times(int times) {
    return () -> asked.incrementAndGet() <= times;
  }

  private SyncProgress run(BooleanSupplier condition, Change... changes) {
    return run(
        TestSettings.of(folder.resolve("log"), null, portal.channel(), backup.channel()),
        SyncOptions.standard().sendWhile(condition),
        Stream.of(changes));
  }

  private SyncProgress run(Settings settings, SyncOptions options, Stream<Change> changes) {
    items.clear();
    try (DefaultPortalClient client = new DefaultPortalClient(settings, ticker)) {
      SyncProgress end = client.sync(changes, options.onItem(items::add));
      assertThat(client.channels()).as("innocent").allMatch(channel -> channel.failures() <= 1);
      return end;
    }
  }

  private static Change step(int number) {
    return Changes.step(number, DossierStatus.PROCESSING);
  }

  private List<JsonNode> lines(String type) {
    try (Stream<String> all =
        Files.lines(folder.resolve("log").resolve("exchanges-000001.jsonl"))) {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : all.toList()) {
        JsonNode json = new ObjectMapper().readTree(line);
        if (json.path("type").asText().equals(type)) {
          lines.add(json);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingLeavesAndTheIntentGetsItsOutcome() {
    run(times(0), Changes.dossier(1));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.NOT_SENT);
    assertThat(items).extracting(SyncItem::reason).containsExactly(REASON);
    assertThat(portal.data()).isEmpty();
    assertThat(lines("intent")).hasSize(1);
    assertThat(lines("outcome"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.path("exchangeId"))
                  .isEqualTo(lines("intent").get(0).get("exchangeId"));
              assertThat(line.path("result").asText()).isEqualTo("NOT_SENT");
              assertThat(line.path("sent").asText()).isEqualTo("NO");
            });
  }

  @Test
  void isAskedOnceBeforeEachRequestWhenAllElseIsDone() {
    portal.then(GATEWAY);
    List<Integer> seen = new ArrayList<>();
    BooleanSupplier looking =
        () -> {
          seen.add(lines("intent").size() * 100 + portal.logins() * 10 + backup.logins());
          return true;
        };
    assertThat(run(looking, Changes.dossier(1)).allAccepted()).isTrue();
    assertThat(seen).as("intent and login come first").containsExactly(110, 110);
  }

  @Test
  void aLostAnswerIsNotFollowedByARepeat() {
    portal.then(GATEWAY);
    run(times(1), Changes.dossier(1));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.UNKNOWN);
    assertThat(items.get(0).reason()).startsWith(REASON + "; main: HTTP 502");
    assertThat(portal.data()).hasSize(1);
    assertThat(backup.data()).isEmpty();
    assertThat(lines("outcome").get(0).path("sent").asText()).isEqualTo("UNKNOWN");
  }

  @Test
  void theNextBatchIsNotSent() {
    SyncOptions options = SyncOptions.standard().sendWhile(times(1));
    Stream<Change> steps = IntStream.range(0, 40).mapToObj(SendWhileTest::step);
    SyncProgress end = run(TestSettings.oneByOne(portal.channel()), options, steps);
    assertThat(end.complete()).as("all are accounted for").isTrue();
    assertThat(end.count(Outcome.ACCEPTED)).isEqualTo(10);
    assertThat(end.count(Outcome.NOT_SENT)).isEqualTo(30);
    assertThat(portal.data()).hasSize(1);
    assertThat(asked).as("one no is enough").hasValue(2);
  }

  @Test
  void theHalvesOfARefusedBatchAreNotSent() {
    portal.then(NO);
    run(times(1), step(0), step(1), step(2), step(3));
    assertThat(items).extracting(SyncItem::outcome).containsOnly(Outcome.NOT_SENT);
    assertThat(portal.data()).hasSize(1);
  }

  @Test
  void theHalfOfABatchThatMayHaveArrivedIsUnknown() {
    portal.then(GATEWAY);
    backup.then(NO);
    run(times(2), step(0), step(1));
    assertThat(items).extracting(SyncItem::outcome).containsOnly(Outcome.UNKNOWN);
    assertThat(items.get(1).reason()).contains("may have arrived; " + REASON);
  }

  @Test
  void aCreationThatMayHaveArrivedStaysInDoubtWithoutItsUpdate() {
    portal.then(GATEWAY);
    backup.then(EXISTS);
    run(times(2), Changes.dossier(1));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.UNKNOWN);
    assertThat(portal.data().size() + backup.data().size()).isEqualTo(2);
  }

  @Test
  void anUpdateThatDoesNotLeaveIsNotSent() {
    portal.then(EXISTS);
    run(times(1), Changes.dossier(1));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.NOT_SENT);
  }

  @Test
  void isAskedAgainAfterALoginInBetween() {
    portal.then(ScriptedPortal.YES, ENDED);
    run(times(2), Changes.dossier(0), step(0));
    assertThat(items)
        .extracting(SyncItem::outcome)
        .containsExactly(Outcome.ACCEPTED, Outcome.NOT_SENT);
    assertThat(portal.data()).hasSize(2);
    assertThat(portal.logins()).isEqualTo(2);
    assertThat(asked).hasValue(3);
  }

  @Test
  void whatItThrowsCountsAsNo() {
    for (Throwable each : List.of(new IllegalStateException("lease"), new StackOverflowError())) {
      run(() -> sneak(each), Changes.dossier(1));
      assertThat(items).extracting(SyncItem::reason).containsExactly(REASON);
    }
    assertThat(portal.data()).isEmpty();
  }

  private static boolean sneak(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) e;
  }

  @Test
  void whatWasInDoubtStaysSo() {
    run(
        TestSettings.of(portal.channel()),
        SyncOptions.standard().sendWhile(times(0)).inDoubt(change -> true),
        Stream.of(step(1)));
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.UNKNOWN);
    assertThat(items.get(0).reason()).endsWith(REASON);
  }

  @Test
  void nothingIsSentOverLateArrivals() {
    Dossier older = Changes.dossier(1);
    Dossier newer = older.toBuilder().status(DossierStatus.SUPPLEMENT_REQUESTED).build();
    run(
        TestSettings.of(portal.channel()),
        SyncOptions.standard().sendWhile(times(2)).inDoubt(change -> change == older),
        Stream.of(older, newer));
    assertThat(items).extracting(SyncItem::outcome).containsOnly(Outcome.ACCEPTED);
    assertThat(portal.data()).hasSize(2);
  }

  @Test
  void withManyBatchesInFlightJustThoseThatWereLetLeave() {
    AtomicInteger yes = new AtomicInteger();
    BooleanSupplier lease =
        () -> {
          boolean held = portal.data().size() < 5;
          yes.addAndGet(held ? 1 : 0);
          return held;
        };
    SyncOptions options = SyncOptions.standard().sendWhile(lease);
    Stream<Change> steps = IntStream.range(0, 400).mapToObj(SendWhileTest::step);
    SyncProgress end = run(TestSettings.of(portal.channel()), options, steps);
    assertThat(portal.data().size()).isBetween(5, yes.get());
    assertThat(end.count(Outcome.ACCEPTED)).isEqualTo(10L * portal.data().size());
    assertThat(end.count(Outcome.NOT_SENT)).isEqualTo(400 - end.count(Outcome.ACCEPTED));
  }

  @Test
  void aLaterRunWithTheSameCheckpointSendsWhatIsLeft() {
    SyncOptions options = SyncOptions.standard().checkpoint(folder.resolve("run.checkpoint"));
    Settings settings = TestSettings.oneByOne(portal.channel());
    Change[] steps = IntStream.range(0, 20).mapToObj(SendWhileTest::step).toArray(Change[]::new);
    run(settings, options.sendWhile(times(1)), Stream.of(steps));
    SyncProgress end = run(settings, options, Stream.of(steps));
    assertThat(end.resumed()).isEqualTo(10);
    assertThat(end.allAccepted()).isTrue();
    assertThat(items).noneMatch(SyncItem::possiblyRepeated);
  }

  @Test
  void anInterceptorThatSendsTwiceIsStoppedAndNotBelieved() {
    OkHttpClient eager =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (chain.request().url().encodedPath().contains("login")) {
                    return chain.proceed(chain.request());
                  }
                  chain.proceed(chain.request()).close();
                  return chain.proceed(chain.request());
                })
            .build();
    run(
        TestSettings.of(Timing.STANDARD, eager, portal.channel()),
        SyncOptions.standard().sendWhile(times(1)),
        Stream.of(step(1)));
    assertThat(portal.data()).hasSize(1);
    assertThat(items).extracting(SyncItem::outcome).containsExactly(Outcome.UNKNOWN);
  }

  @Test
  void otherCallsOfTheClientGoOn() {
    AtomicBoolean lease = new AtomicBoolean();
    try (DefaultPortalClient client =
        new DefaultPortalClient(TestSettings.of(portal.channel()), ticker)) {
      SyncOptions options = SyncOptions.standard().sendWhile(lease::get);
      assertThat(client.sync(Stream.of(step(1)), options).count(Outcome.NOT_SENT)).isEqualTo(1);
      assertThat(client.sync(List.of(step(1))).allAccepted()).isTrue();
      lease.set(true);
      assertThat(client.sync(Stream.of(step(1)), options).allAccepted()).isTrue();
    }
  }

  @Test
  void anOptionThatIsSetLaterKeepsIt() {
    BooleanSupplier condition = () -> true;
    SyncOptions options =
        SyncOptions.standard()
            .sendWhile(condition)
            .inDoubt(change -> true)
            .checkpoint(folder.resolve("x"))
            .onItem(item -> {})
            .onProgress(progress -> {});
    assertThat(options.sendWhile()).isSameAs(condition);
    assertThat(SyncOptions.standard().sendWhile().getAsBoolean()).isTrue();
  }
}
