package vn.tthc.sdk.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.payment.DossierPayment;

/** What a change is to the planner, and how a batch is halved. */
class PendingTest {

  private static Pending pending(Change change) {
    return pending(change, Memory.NEW);
  }

  private static Pending pending(Change change, Memory memory) {
    return new Pending(0, change, List.of(), 0, memory);
  }

  @Test
  void feedbackOfEveryKindIsARootOfItsOwnSubjects() {
    for (Change feedback :
        List.of(
            FeedbackUpdate.builder().code("A").build(),
            FeedbackRejection.builder().code("A").build(),
            LocalFeedback.builder().code("A").build())) {
      assertThat(pending(feedback).isRoot()).isTrue();
      assertThat(pending(feedback).isStep()).isFalse();
      assertThat(pending(feedback).subject()).isEqualTo(new Subject.Key(true, "A"));
    }
  }

  @Test
  void whatHangsOnADossierIsNoRoot() {
    Pending payment = pending(DossierPayment.builder().code("A").build());
    assertThat(payment.isRoot()).isFalse();
    assertThat(payment.subject()).isEqualTo(new Subject.Key(false, "A"));
    assertThat(pending(Changes.dossier(1)).isRoot()).isTrue();
    assertThat(pending(Changes.step(1, DossierStatus.PROCESSING)).isRoot()).isFalse();
  }

  @Test
  void aStepIsRepeatedOnlyWhereTwoOfItDoNoHarmAndTheAgencyLets() {
    Pending step = pending(Changes.step(1, DossierStatus.PROCESSING));
    Pending counts = pending(Changes.step(1, DossierStatus.SUPPLEMENT_REQUESTED));
    for (ProgressOnUnknown policy : ProgressOnUnknown.values()) {
      assertThat(step.repeatable(policy)).isEqualTo(policy == ProgressOnUnknown.REPEAT);
      assertThat(counts.repeatable(policy)).isFalse();
      assertThat(pending(Changes.dossier(1)).repeatable(policy)).isTrue();
    }
  }

  @Test
  void aDoubtNeverHidesThatItWasAccepted() {
    Pending fresh = pending(Changes.dossier(1));
    assertThat(fresh.inDoubt()).isFalse();
    assertThat(fresh.isAcceptedAlready()).isFalse();
    assertThat(fresh.doubted().inDoubt()).isTrue();
    Memory accepted = new Memory(Memory.State.ACCEPTED, "id", false);
    Pending known = pending(Changes.dossier(1), accepted);
    assertThat(known.isAcceptedAlready()).isTrue();
    assertThat(known.doubted()).isSameAs(known);
  }

  @Test
  void theHalvesOfABatchAreAllOfItInOrder() {
    List<Pending> items =
        IntStream.range(0, 5).mapToObj(Changes::dossier).map(PendingTest::pending).toList();
    Batch batch = new Batch(Operation.SYNC_DOSSIERS, true, items);
    assertThat(batch.firstHalf().items()).isEqualTo(items.subList(0, 2));
    assertThat(batch.secondHalf().items()).isEqualTo(items.subList(2, 5));
  }
}
