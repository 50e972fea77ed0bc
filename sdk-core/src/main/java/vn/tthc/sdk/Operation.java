package vn.tthc.sdk;

import java.util.Arrays;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.DigitisedDossier;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.feedback.FeedbackRejection;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.feedback.LocalFeedback;
import vn.tthc.sdk.model.payment.DossierPayment;
import vn.tthc.sdk.model.wire.Certainty;

/**
 * What the client asks of the portal, each with the service name of today's portal and how sure we
 * are of it. A name can be replaced by {@link PortalClientBuilder#serviceName}; an operation whose
 * name is a guess is carried out only where guesses are wanted, or where the name and those of the
 * fields were given.
 */
public enum Operation {
  /** Sends dossiers (Art. 10.1). */
  SYNC_DOSSIERS(Dossier.class, "DongBoHoSoMC", Certainty.CERTAIN, "10.1", 50),
  /** Appends steps of progress (Art. 10.2). */
  SYNC_STEPS(DossierStep.class, "CapNhatTienDoHoSoMC", Certainty.CERTAIN, "10.2", 10),
  /** Sends what was digitised of dossiers and results (Art. 10.5). */
  SYNC_DIGITISED(DigitisedDossier.class, "DongBoSoHoaHoSo", Certainty.GUESS, "10.5", 10),
  /** Confirms that dossiers came from the portal (Art. 10.6). */
  CONFIRM_RECEIPT(ReceiptConfirmation.class, "XacNhanNhanHoSo", Certainty.GUESS, "10.6", 10),
  /** Sends the present status of dossiers that came from the portal (Art. 10.7). */
  SYNC_PRESENT_STATUS(PresentStatus.class, "CapNhatTrangThaiHoSo", Certainty.GUESS, "10.7", 10),
  /** Sends payments made through the agency (Art. 12). */
  SYNC_PAYMENTS(DossierPayment.class, "DongBoThanhToanHoSo", Certainty.GUESS, "12", 10),
  /** Sends feedback back to the portal (Art. 11.1). */
  REJECT_FEEDBACK(FeedbackRejection.class, "TuChoiPhanAnhKienNghi", Certainty.GUESS, "11.1", 10),
  /** Sends progress and answers of feedback (Art. 11.2, 11.3). */
  UPDATE_FEEDBACK(FeedbackUpdate.class, "DongBoPhanAnhKienNghi", Certainty.GUESS, "11.2", 10),
  /** Tells the portal of feedback that came to the agency itself (Art. 11.4). */
  SYNC_LOCAL_FEEDBACK(
      LocalFeedback.class, "DongBoPhanAnhKienNghiDiaPhuong", Certainty.GUESS, "11.4", 10);

  private final Class<? extends Change> carries;
  private final String serviceName;
  private final Certainty certainty;
  private final String article;
  private final int batchLimit;

  Operation(
      Class<? extends Change> carries,
      String serviceName,
      Certainty certainty,
      String article,
      int batchLimit) {
    this.carries = carries;
    this.serviceName = serviceName;
    this.certainty = certainty;
    this.article = article;
    this.batchLimit = batchLimit;
  }

  /** The operation that carries a change. */
  public static Operation of(Change change) {
    return Arrays.stream(values())
        .filter(operation -> operation.carries.isInstance(change))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(change.getClass().getName()));
  }

  /** The kind of change it carries. */
  public Class<? extends Change> carries() {
    return carries;
  }

  /** The default service name. */
  public String serviceName() {
    return serviceName;
  }

  /** How sure we are of the default service name. */
  public Certainty certainty() {
    return certainty;
  }

  /** Place in the circular. */
  public String article() {
    return article;
  }

  /** Items in one request: the largest number that is known to work. */
  public int batchLimit() {
    return batchLimit;
  }
}
