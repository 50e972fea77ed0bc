package vn.tthc.sdk.internal.sync;

import java.util.List;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;

/** A change on its way: where it stood in the caller's list and what our check found. */
record Pending(int index, Change change, List<Violation> violations) {

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

  /** What it must keep its order with. */
  Subject.Key subject() {
    return new Subject.Key(isFeedback(), change.key());
  }

  /** Whether it may be sent again after an attempt that may have arrived. */
  boolean repeatable(ProgressOnUnknown policy) {
    if (change instanceof DossierStep step) {
      boolean countsAgainstAgency = step.status().is(DossierStatus.SUPPLEMENT_REQUESTED);
      return policy == ProgressOnUnknown.REPEAT && !countsAgainstAgency;
    }
    return true;
  }
}
