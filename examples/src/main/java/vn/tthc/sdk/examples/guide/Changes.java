package vn.tthc.sdk.examples.guide;

import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.RefusedException;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;

/** Sends changes, and deals with those that did not arrive. */
public final class Changes {

  private Changes() {}

  /** A step says what was done; the dossier's own status goes along. */
  public static SyncReport finish(PortalClient portal, Dossier dossier) {
    Dossier finished = dossier.toBuilder().status(DossierStatus.PROCESSED).build();
    DossierStep step =
        DossierStep.builder()
            .code(dossier.code())
            .officer("Trần Thị Mẫu")
            .processedAt(OffsetDateTime.now())
            .content("Đã xử lý xong")
            .status(DossierStatus.PROCESSED)
            .build();
    return portal.sync(List.of(finished, step));
  }

  /** Sorts what did not arrive by who is to do something about it. */
  public static void dealWith(SyncReport report, Desk desk) {
    for (SyncItem item : report.notAccepted()) {
      switch (item.outcome()) {
        case INVALID, REFUSED, BLOCKED -> desk.mend(item);
        case NOT_SENT -> desk.sendAgain(item);
        case UNKNOWN -> desk.lookUp(item);
        case ACCEPTED -> throw new AssertionError("accepted");
      }
    }
  }

  /** Who does something about it. */
  public interface Desk {
    /** The officer of the dossier. */
    void mend(SyncItem item);

    /** The program, at its next run. */
    void sendAgain(SyncItem item);

    /** The program: {@code portal.dossiers().exists(item.key())}. */
    void lookUp(SyncItem item);
  }

  /** What would be sent, for an officer's eyes; nothing is sent. */
  public static String preview(PortalClient portal, Dossier dossier) {
    Preview preview = portal.preview(dossier);
    return preview.wouldBeSent() ? preview.text() : preview.violations().toString();
  }

  /** A single dossier, by exception. */
  public static String sendOne(PortalClient portal, Dossier dossier) {
    try {
      return "accepted, in exchange " + portal.dossiers().sync(dossier).exchangeId();
    } catch (RefusedException e) {
      return "refused: " + e.code() + ", " + e.portalMessage();
    } catch (UnavailableException e) {
      return "nobody answered; it was sent: " + e.sent();
    }
  }
}
