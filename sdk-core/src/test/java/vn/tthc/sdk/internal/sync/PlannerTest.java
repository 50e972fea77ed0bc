package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.wire.WireJson;

class PlannerTest {

  private final Settings settings =
      TestSettings.of(Channel.adapter(URI.create("http://localhost/x/y"), "d", "u", "p"));
  private final BatchLimits limits = new BatchLimits(settings, new TestTicker());
  private final Planner planner = new Planner(settings, new WireJson(settings.wire()), limits);
  private final Map<Subject.Key, Subject> subjects = new LinkedHashMap<>();
  private final List<SyncItem> settled = new ArrayList<>();

  @Test
  void sendsASnapshotBeforeItsSteps() {
    take(Changes.dossier(1), step(1), step(1), Changes.dossier(1), step(1));
    assertThat(rounds()).containsExactly("[0]", "[1, 2]", "[3]", "[4]");
  }

  @Test
  void setsStepsThatCountAgainstTheAgencyApart() {
    DossierStep five = Changes.step(1, DossierStatus.SUPPLEMENT_REQUESTED);
    take(step(1), five, five, step(1));
    List<Batch> first = planner.nextRound(subjects.values(), settled::add);
    assertThat(first).hasSize(1).allMatch(Batch::repeatable);
    assertThat(planner.nextRound(subjects.values(), settled::add))
        .hasSize(1)
        .noneMatch(Batch::repeatable);
    assertThat(rounds()).containsExactly("[3]");
  }

  @Test
  void settlesInvalidOnesOnTheWay() {
    take(step(1), Changes.invalidStep(1), step(1), Changes.invalidDossier(1), step(1));
    assertThat(rounds()).containsExactly("[0, 2]");
    assertThat(settled)
        .extracting(SyncItem::index, SyncItem::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, Outcome.INVALID),
            org.assertj.core.groups.Tuple.tuple(3, Outcome.INVALID),
            org.assertj.core.groups.Tuple.tuple(4, Outcome.BLOCKED));
  }

  @Test
  void aGoodSnapshotGoesAfterOneThatWasInvalid() {
    take(Changes.invalidDossier(1), Changes.dossier(1));
    assertThat(rounds()).containsExactly("[1]");
  }

  @Test
  void cutsALongCourseOfStepsAtTheLimit() {
    for (int i = 0; i < 12; i++) {
      take(step(1));
    }
    assertThat(rounds()).containsExactly("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]", "[10, 11]");
  }

  @Test
  void previewsWhatIsMissing() {
    assertThat(planner.preview(Changes.dossier(1)).violations()).noneMatch(Violation::isError);
    assertThat(planner.preview(Changes.invalidDossier(1)).violations())
        .anyMatch(Violation::isError);
    assertThat(planner.preview(Changes.dossier(1)).operation()).isEqualTo(Operation.SYNC_DOSSIERS);
  }

  @Test
  void fillsBatchesUpToTheLimit() {
    for (int i = 0; i < 120; i++) {
      take(Changes.dossier(i));
    }
    List<Batch> round = planner.nextRound(subjects.values(), settled::add);
    assertThat(round).extracting(Batch::size).containsExactly(50, 50, 20);
  }

  @Test
  void makesNoEmptyBatchWhenTheLimitSinksMeanwhile() {
    for (int i = 0; i < 10; i++) {
      take(step(1));
    }
    Iterable<Subject> sinking =
        () -> {
          Iterator<Subject> all = subjects.values().iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              boolean more = all.hasNext();
              if (!more) {
                limits.tooLarge(Operation.SYNC_STEPS, 5);
              }
              return more;
            }

            @Override
            public Subject next() {
              return all.next();
            }
          };
        };
    assertThat(planner.nextRound(sinking, settled::add))
        .extracting(Batch::size)
        .containsExactly(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsEveryRuleWithManySubjects(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      take(anything(random));
    }
    Map<String, Integer> last = new LinkedHashMap<>();
    Set<Integer> seen = new HashSet<>();
    List<Batch> round = planner.nextRound(subjects.values(), settled::add);
    while (!round.isEmpty()) {
      Set<String> inRound = new HashSet<>();
      for (Batch batch : round) {
        assertThat(batch.size()).isBetween(1, batch.operation().batchLimit());
        Set<String> snapshots = new HashSet<>();
        Set<String> here = new HashSet<>();
        for (Pending pending : batch.items()) {
          String key = pending.change().key();
          assertThat(seen.add(pending.index())).isTrue();
          assertThat(last.getOrDefault(key, -1)).isLessThan(pending.index());
          last.put(key, pending.index());
          here.add(key);
          assertThat(pending.invalid()).isFalse();
          assertThat(!pending.isRoot() || snapshots.add(key)).isTrue();
        }
        // All that a subject sends in a round travels in one batch.
        assertThat(inRound).doesNotContainAnyElementsOf(here);
        inRound.addAll(here);
      }
      round = planner.nextRound(subjects.values(), settled::add);
    }
    settled.forEach(item -> assertThat(seen.add(item.index())).isTrue());
    assertThat(seen).hasSize(2_000);
  }

  private static Change anything(Random random) {
    int number = random.nextInt(150);
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> Changes.dossier(number);
      case 3 -> Changes.invalidDossier(number);
      case 4 -> Changes.invalidStep(number);
      case 5 -> Changes.step(number, DossierStatus.SUPPLEMENT_REQUESTED);
      default -> step(number);
    };
  }

  private List<String> rounds() {
    List<String> rounds = new ArrayList<>();
    List<Batch> round = planner.nextRound(subjects.values(), settled::add);
    while (!round.isEmpty()) {
      round.forEach(b -> rounds.add(b.items().stream().map(Pending::index).toList().toString()));
      round = planner.nextRound(subjects.values(), settled::add);
    }
    return rounds;
  }

  private int taken;

  private void take(Change... changes) {
    for (Change change : changes) {
      Pending pending = planner.pending(taken++, change);
      assertThat(pending.isRoot()).isEqualTo(change instanceof Dossier);
      subjects.computeIfAbsent(pending.subject(), key -> new Subject()).waiting().add(pending);
    }
  }

  private static DossierStep step(int number) {
    return Changes.step(number, DossierStatus.PROCESSING);
  }
}
