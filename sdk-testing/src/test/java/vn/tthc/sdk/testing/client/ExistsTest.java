package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.ExchangeEvent;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.testing.Habit;

/** The portal tells creating from updating; the caller need not. */
class ExistsTest {

  private static final int BATCH = 50;

  @TempDir Path folder;

  private Rig rig(boolean minusThree, boolean partial) {
    List<Habit> habits = new ArrayList<>();
    if (minusThree) {
      habits.add(Habit.EXISTS_AS_MINUS_THREE);
    }
    if (partial) {
      habits.add(Habit.PARTIAL_BATCHES);
    }
    return new Rig(folder, mock -> mock.habits(habits.toArray(new Habit[0])));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneThatExistsIsUpdatedInTheSameExchange(boolean minusThree) {
    try (Rig rig = rig(minusThree, false);
        PortalClient portal = rig.client().build()) {
      portal.dossiers().sync(Changes.dossier(1));
      Receipt receipt = portal.dossiers().sync(Changes.dossier(1, "Lần sau"));

      assertThat(rig.mock.dossier(Changes.code(1)).orElseThrow())
          .containsEntry("GhiChu", "Lần sau");
      ExchangeEvent update = rig.events.exchanges().get(1);
      assertThat(update.exchangeId()).isEqualTo(receipt.exchangeId());
      assertThat(update.attempts()).as("the creation and the update").isEqualTo(2);
      assertThat(receipt.possiblyRepeated()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWholeBatchThatExistsIsOneExchange(boolean minusThree) {
    try (Rig rig = rig(minusThree, false);
        PortalClient portal = rig.client().build()) {
      portal.sync(Changes.dossiers(0, BATCH));
      SyncReport report = portal.sync(Changes.dossiers(0, BATCH));

      assertThat(report.allAccepted()).isTrue();
      assertThat(rig.events.exchanges()).hasSize(2);
      assertThat(rig.mock.exchanges()).hasSize(3);
    }
  }

  /** Which of a batch exist, by a pattern, and how the portal says so. */
  static Stream<Arguments> mixtures() {
    List<Integer> everySecond = Stream.iterate(0, i -> i < BATCH, i -> i + 2).toList();
    List<Integer> firstHalf = Stream.iterate(0, i -> i < BATCH / 2, i -> i + 1).toList();
    return Stream.of(List.of(0), List.of(BATCH - 1), List.of(7, 23, 24, 41), firstHalf, everySecond)
        .flatMap(
            existing ->
                Stream.of(
                    Arguments.of(existing, false, false),
                    Arguments.of(existing, true, false),
                    Arguments.of(existing, true, true)));
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void aMixedBatchIsHalvedUntilEachPartIsOneOrTheOther(
      List<Integer> existing, boolean minusThree, boolean partial) {
    try (Rig rig = rig(minusThree, partial);
        PortalClient portal = rig.client().build()) {
      portal.sync(existing.stream().map(Changes::dossier).toList());
      int before = rig.mock.exchanges().size();
      List<Dossier> all = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        all.add(Changes.dossier(i, "Lần sau"));
      }
      SyncReport report = portal.sync(all);

      assertThat(report.notAccepted()).isEmpty();
      assertThat(rig.events.items().stream().skip(existing.size())).hasSize(BATCH);
      assertThat(rig.mock.dossierCodes())
          .allMatch(code -> rig.mock.dossier(code).orElseThrow().get("GhiChu").equals("Lần sau"))
          .hasSize(BATCH);
      assertThat(rig.mock.verdicts()).isEmpty();
      // Each of at most 2n - 1 parts is a creation and, perhaps, an update.
      int depth = 7;
      int bound = Math.min(2 * (2 * BATCH - 1), 2 * (2 * depth * existing.size() + 1));
      assertThat(rig.mock.exchanges().size() - before).isLessThanOrEqualTo(bound);
    }
  }

  @Test
  void oneThatVanishesBetweenCreationAndUpdateIsCreated() {
    AtomicInteger calls = new AtomicInteger();
    String[] answers = {ScriptedPortal.EXISTS, ScriptedPortal.MISSING, ScriptedPortal.ACCEPTED};
    try (ScriptedPortal scripted = new ScriptedPortal(b -> answers[calls.getAndIncrement()]);
        Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().main(scripted.channel()).build()) {
      SyncReport report = portal.sync(Changes.dossiers(0, 1));

      assertThat(report.notAccepted()).isEmpty();
      assertThat(scripted.bodies())
          .extracting(ScriptedPortal::updates)
          .containsExactly(false, true, false);
    }
  }

  @Test
  void oneThatVanishesFromABatchIsCreated() {
    String vanishing = Changes.code(5);
    List<String> seen = new ArrayList<>();
    try (ScriptedPortal scripted =
            new ScriptedPortal(
                body -> {
                  // Everything exists at first; then one of them is gone.
                  boolean hasIt = body.contains(vanishing);
                  boolean first = seen.isEmpty();
                  seen.add(body);
                  if (ScriptedPortal.updates(body)) {
                    return hasIt ? ScriptedPortal.MISSING : ScriptedPortal.ACCEPTED;
                  }
                  boolean alone = body.split("MaHoSo", -1).length == 2;
                  return hasIt && alone && !first ? ScriptedPortal.ACCEPTED : ScriptedPortal.EXISTS;
                });
        Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().main(scripted.channel()).build()) {
      SyncReport report = portal.sync(Changes.dossiers(0, 10));

      assertThat(report.notAccepted()).isEmpty();
      assertThat(scripted.bodies()).hasSizeLessThanOrEqualTo(2 * (2 * 4 + 1));
    }
  }

  @Test
  void aPortalThatContradictsItselfIsNotAskedForEver() {
    try (ScriptedPortal scripted =
            new ScriptedPortal(
                body ->
                    ScriptedPortal.updates(body) ? ScriptedPortal.MISSING : ScriptedPortal.EXISTS);
        Rig rig = new Rig(folder);
        PortalClient portal = rig.clientOfMain().main(scripted.channel()).build()) {
      SyncReport report = portal.sync(Changes.dossiers(0, 4));

      assertThat(report.count(Outcome.REFUSED)).isEqualTo(4);
      assertThat(scripted.bodies()).hasSizeLessThanOrEqualTo(3 * (2 * 4 - 1));
      String[] words = report.items().stream().map(i -> i.portalMessage()).toArray(String[]::new);
      assertThat(Arrays.asList(words)).noneMatch(String::isEmpty);
    }
  }
}
