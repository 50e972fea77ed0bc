package vn.tthc.sdk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.payment.DossierPayment;

/**
 * Something that an agency tells the portal about: it changed here, so it is sent there (Art. 3.3).
 *
 * <p>All implementations are immutable records and thread-safe.
 */
public sealed interface Change
    permits Dossier,
        DossierStep,
        DigitisedDossier,
        ReceiptConfirmation,
        PresentStatus,
        DossierPayment,
        FeedbackUpdate,
        FeedbackRejection,
        LocalFeedback {

  /**
   * What the change is about: the dossier code or the feedback code. Changes with equal keys and of
   * related kinds are delivered in the caller's order. Null when the agency gave none; such a
   * change never passes {@link #validate()}.
   */
  @Nullable String key();

  /**
   * Checks the record by itself, without a look at the portal or at other records.
   *
   * @return all violations at once, errors and warnings; empty when there is nothing to say. A
   *     record with an error is never sent.
   */
  List<Violation> validate();
}
