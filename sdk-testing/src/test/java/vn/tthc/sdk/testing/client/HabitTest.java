package vn.tthc.sdk.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Habit;

/** Whatever the portal's way of answering, the client understands it. */
class HabitTest {

  private static final int DOSSIERS = 5;

  @TempDir Path folder;

  /** Each habit alone, then all pairs that do not exclude each other. */
  static Stream<List<Habit>> habits() {
    List<List<Habit>> habits = new ArrayList<>();
    for (Habit one : Habit.values()) {
      habits.add(List.of(one));
      Arrays.stream(Habit.values())
          .filter(other -> one.compareTo(other) < 0 && !one.topic().equals(other.topic()))
          .forEach(other -> habits.add(List.of(one, other)));
    }
    habits.add(
        List.of(
            Habit.SUCCESS_AS_TWO_DIGITS,
            Habit.PROGRESS_AS_PLAIN_TEXT,
            Habit.WRAPPED_IN_MESSAGE,
            Habit.EXISTS_AS_MINUS_THREE,
            Habit.EXPIRED_AS_HTTP_401,
            Habit.HTTP_201,
            Habit.PARTIAL_BATCHES));
    return habits.stream();
  }

  @ParameterizedTest
  @MethodSource("habits")
  void everythingIsAcceptedAndStoredOnce(List<Habit> habits) {
    try (Rig rig = new Rig(folder, mock -> mock.habits(habits.toArray(new Habit[0])));
        PortalClient portal = rig.client().build()) {
      List<Change> changes = new ArrayList<>(Changes.dossiers(0, DOSSIERS));
      for (int i = 0; i < DOSSIERS; i++) {
        changes.add(Changes.step(i, "Bước 1"));
        changes.add(Changes.step(i, "Bước 2"));
        changes.add(Changes.feedback(i));
      }
      assertThat(portal.sync(changes).notAccepted()).isEmpty();
      assertThat(portal.sync(Changes.dossiers(0, DOSSIERS)).notAccepted()).isEmpty();

      rig.mock.expireSessions();
      assertThat(portal.dossiers().sync(Changes.dossier(0, "Lần sau")).channel()).isEqualTo("main");

      assertThat(rig.mock.dossierCount()).isEqualTo(DOSSIERS);
      assertThat(rig.mock.dossier(Changes.code(0)).orElseThrow())
          .containsEntry("GhiChu", "Lần sau");
      assertThat(rig.mock.feedbackCount()).isEqualTo(DOSSIERS);
      for (int i = 0; i < DOSSIERS; i++) {
        assertThat(rig.steps(i)).containsExactly("Bước 1", "Bước 2");
      }
      assertThat(rig.mock.verdicts()).isEmpty();
      assertThat(rig.events.channels()).isEmpty();
      assertThat(rig.mock.main().logins()).isEqualTo(2);
      assertThat(rig.mock.backup().requests()).isZero();
    }
  }
}
