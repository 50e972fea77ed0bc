package vn.tthc.sdk.examples.guide;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tthc.sdk.News;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.ReceiptConfirmation;
import vn.tthc.sdk.model.question.Question;

/** Takes in what the portal has for the agency. */
public final class Receiving {

  private Receiving() {}

  /**
   * One poll for questions of citizens.
   *
   * @param cursor what the poll before returned; null at the first
   * @return to be kept, best in the transaction that keeps the questions
   */
  public static String poll(PortalClient portal, String cursor, Consumer<Question> inbox) {
    News<Question> news = portal.questions().fromPortal(cursor);
    news.items().forEach(inbox);
    return news.cursor();
  }

  /** One poll for dossiers that the portal shares; each is confirmed. */
  public static String pollDossiers(PortalClient portal, String cursor) {
    News<DossierListItem> news = portal.dossiers().shared(cursor);
    List<ReceiptConfirmation> receipts =
        news.items().stream().map(item -> receipt(item.code())).toList();
    SyncReport report = portal.sync(receipts);
    return report.allAccepted() ? news.cursor() : cursor;
  }

  private static ReceiptConfirmation receipt(String code) {
    return ReceiptConfirmation.builder()
        .code(code)
        .status(DossierStatus.RECEIVED)
        .receivedAt(OffsetDateTime.now())
        .build();
  }

  /** A service that this library does not know; the answer is JSON. */
  public static String call(PortalClient portal) {
    byte[] result = portal.call("LayDanhMucLinhVuc", Map.of());
    return new String(result, StandardCharsets.UTF_8);
  }
}
