package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Habit;

/** What the portal refuses stands alone in the end; all else gets through. */
class RefusalTest {

  @TempDir Path folder;

  private static List<Change> steps(int dossiers, int each) {
    List<Change> steps = new ArrayList<>();
    for (int number = 0; number < each; number++) {
      for (int dossier = 0; dossier < dossiers; dossier++) {
        steps.add(Changes.step(dossier, "Bước " + number));
      }
    }
    return steps;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "9", "0,9", "3,4", "0,2,4,6,8", "0,1,2,3,4,5,6,7,8,9"})
  void onlyStepsOfUnknownDossiersAreRefused(String unknown) {
    Set<String> bad = unknown.isEmpty() ? Set.of() : Set.of(unknown.split(","));
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      List<Change> known = new ArrayList<>(Changes.dossiers(0, 10));
      known.removeIf(change -> bad.contains(Integer.toString(number(change))));
      portal.sync(known);
      int before = rig.mock.exchanges().size();

      SyncReport report = portal.sync(steps(10, 1));
      assertThat(report.items())
          .allSatisfy(
              item -> {
                boolean isBad = bad.contains(Integer.toString(number(item.change())));
                assertThat(item.outcome()).isEqualTo(isBad ? Outcome.REFUSED : Outcome.ACCEPTED);
                assertThat(item.code()).isEqualTo(isBad ? "-1" : "0");
                assertThat(item.portalMessage()).isEqualTo(isBad ? "Hồ sơ không tồn tại" : "");
                // Nothing public says that a refused batch leaves nothing behind.
                assertThat(item.possiblyRepeated()).isEqualTo(!bad.isEmpty());
              });
      assertThat(rig.mock.stepCount()).isEqualTo(10 - bad.size());
      // A tree over ten has at most 4 levels below its root, and 19 nodes.
      int bound = Math.min(19, 1 + 2 * 4 * bad.size());
      assertThat(rig.mock.exchanges().size() - before).isLessThanOrEqualTo(bound);
    }
  }

  private static int number(Change change) {
    return Integer.parseInt(change.key().substring(change.key().length() - 5));
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "7,3,2", "49,9,9"})
  void aPortalWithSmallerBatchesGetsSmallerBatches(int dossiers, int steps, int feedback) {
    try (Rig rig = new Rig(folder, mock -> mock.batchLimits(dossiers, steps, feedback));
        PortalClient portal = rig.client().build()) {
      List<Change> changes = new ArrayList<>(Changes.dossiers(0, 50));
      changes.addAll(steps(10, 4));
      for (int i = 0; i < 10; i++) {
        changes.add(Changes.feedback(i));
      }
      assertThat(portal.sync(changes).notAccepted()).isEmpty();
      for (int i = 0; i < 10; i++) {
        assertThat(rig.steps(i)).containsExactly("Bước 0", "Bước 1", "Bước 2", "Bước 3");
      }
      assertThat(rig.mock.duplicatedSteps()).isZero();
      assertThat(rig.mock.dossierCount()).isEqualTo(50);
      assertThat(rig.mock.feedbackCount()).isEqualTo(10);
    }
  }

  @Test
  void theOrderOfADossiersStepsSurvivesSplitsAndRounds() {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      portal.sync(Changes.dossiers(0, 3));
      List<Change> steps = new ArrayList<>();
      for (int i = 0; i < 35; i++) {
        steps.add(Changes.step(0, "A" + i));
        steps.add(Changes.step(77, "không có hồ sơ " + i));
        if (i % 3 == 0) {
          steps.add(Changes.step(1, "B" + i));
        }
      }
      SyncReport report = portal.sync(steps);

      assertThat(report.count(Outcome.REFUSED)).isEqualTo(35);
      assertThat(report.with(Outcome.REFUSED)).allMatch(i -> i.key().equals(Changes.code(77)));
      assertThat(rig.steps(0)).hasSize(35).isSortedAccordingTo(RefusalTest::byNumber);
      assertThat(rig.steps(1)).hasSize(12).isSortedAccordingTo(RefusalTest::byNumber);
      assertThat(rig.mock.duplicatedSteps()).isZero();
    }
  }

  private static int byNumber(String a, String b) {
    return Integer.compare(Integer.parseInt(a.substring(1)), Integer.parseInt(b.substring(1)));
  }

  @Test
  void everySplitIsAnExchangeThatNamesItsParent() throws IOException {
    try (Rig rig = new Rig(folder);
        PortalClient portal = rig.client().build()) {
      portal.sync(Changes.dossiers(0, 9));
      portal.sync(steps(10, 1));

      Map<String, Integer> sizes = new HashMap<>();
      Map<String, List<String>> children = new HashMap<>();
      LogFile.exchanges(rig.exchangeLog()).stream()
          .filter(line -> line.text("type").equals("intent"))
          .filter(line -> line.text("operation").equals("CapNhatTienDoHoSoMC"))
          .forEach(
              line -> {
                sizes.put(line.text("exchangeId"), line.number("items"));
                children
                    .computeIfAbsent(line.text("parentId"), id -> new ArrayList<>())
                    .add(line.text("exchangeId"));
              });
      assertThat(children.get("")).hasSize(1);
      assertThat(sizes.size()).isEqualTo(9);
      children.remove("");
      children.forEach(
          (parent, halves) -> {
            assertThat(halves).hasSize(2);
            assertThat(halves.stream().mapToInt(sizes::get).sum()).isEqualTo(sizes.get(parent));
          });
    }
  }

  @Test
  void aPortalThatKeepsTheGoodPartOfARefusedBatchMayHoldStepsTwice() {
    try (Rig rig = new Rig(folder, mock -> mock.habits(Habit.PARTIAL_BATCHES));
        PortalClient portal = rig.client().build()) {
      portal.sync(Changes.dossiers(0, 3));
      SyncReport report =
          portal.sync(
              List.of(
                  Changes.step(0, "Bước"),
                  Changes.step(77, "không có hồ sơ"),
                  Changes.step(1, "Bước")));

      assertThat(report.items())
          .extracting(SyncItem::outcome)
          .containsExactly(Outcome.ACCEPTED, Outcome.REFUSED, Outcome.ACCEPTED);
      assertThat(report.with(Outcome.ACCEPTED)).allMatch(SyncItem::possiblyRepeated);
      assertThat(rig.mock.duplicatedSteps()).isPositive();
    }
  }
}
