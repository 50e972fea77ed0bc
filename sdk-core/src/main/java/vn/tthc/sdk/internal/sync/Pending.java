package vn.tthc.sdk.internal.sync;

import java.util.List;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;

/** A change on its way: where it stood in the caller's list and what our check found. */
record Pending(int index, Change change, List<Violation> violations) {

  static Pending of(int index, Change change) {
    return new Pending(index, change, change.validate());
  }

  boolean invalid() {
    return Violation.anyError(violations);
  }

  Operation operation() {
    if (change instanceof Dossier) {
      return Operation.SYNC_DOSSIERS;
    }
    return change instanceof DossierStep ? Operation.SYNC_STEPS : Operation.UPDATE_FEEDBACK;
  }

  /** Whether it stands for the whole of its dossier, so that what follows depends on it. */
  boolean isSnapshot() {
    return !(change instanceof DossierStep);
  }

  /** What it must keep its order with. */
  Subject.Key subject() {
    return new Subject.Key(change instanceof FeedbackUpdate, change.key());
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
