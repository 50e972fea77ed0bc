package vn.tthc.sdk.internal.sync;

import java.util.List;
import java.util.Objects;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;

/**
 * A change on its way.
 *
 * @param index where it stood among the caller's
 * @param violations what our check found
 * @param digest of the JSON of what the caller gave, where there is a checkpoint
 * @param memory what an earlier run made of it
 */
record Pending(int index, Change change, List<Violation> violations, long digest, Memory memory) {

  /** The same, which somebody else may have sent; a checkpoint that saw it accepted knows more. */
  Pending doubted() {
    return isAcceptedAlready()
        ? this
        : new Pending(index, change, violations, digest, Memory.IN_DOUBT);
  }

  /** Whether an earlier run was sending it when it ended, or somebody else may have sent it. */
  boolean inDoubt() {
    return memory.state() == Memory.State.IN_DOUBT;
  }

  /** Whether the portal accepted it in an earlier run. */
  boolean isAcceptedAlready() {
    return memory.state() == Memory.State.ACCEPTED;
  }

  boolean invalid() {
    return Violation.anyError(violations);
  }

  Operation operation() {
    return Operation.of(change);
  }

  /** Whether it is what the other changes of its dossier or feedback hang on. */
  boolean isRoot() {
    return change instanceof Dossier || isFeedback();
  }

  /** Whether others of its kind and subject may travel in the same batch. */
  boolean isStep() {
    return change instanceof DossierStep;
  }

  private boolean isFeedback() {
    return change instanceof FeedbackUpdate
        || change instanceof FeedbackRejection
        || change instanceof LocalFeedback;
  }

  /** The code of what it is about; only of one that has a code, as all have that are sent. */
  String key() {
    return Objects.requireNonNull(change.key());
  }

  /** What it must keep its order with; only of one that has a code. */
  Subject.Key subject() {
    return new Subject.Key(isFeedback(), key());
  }

  /** Whether it may be sent again after an attempt that may have arrived. */
  boolean repeatable(ProgressOnUnknown policy) {
    if (change instanceof DossierStep step) {
      Coded<DossierStatus> status = step.status();
      boolean countsAgainstAgency = status != null && status.is(DossierStatus.SUPPLEMENT_REQUESTED);
      return policy == ProgressOnUnknown.REPEAT && !countsAgainstAgency;
    }
    return true;
  }
}
