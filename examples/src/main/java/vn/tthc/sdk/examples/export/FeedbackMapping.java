package vn.tthc.sdk.examples.export;

import java.util.List;
import java.util.Map;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;

/**
 * From a line of {@value AgencyExport#FEEDBACK} to a {@link FeedbackUpdate}. Who wrote it and when
 * is the portal's own knowledge: it handed the feedback to the agency.
 */
public final class FeedbackMapping {

  /** The columns that are used. */
  static final List<String> COLUMNS =
      List.of(
          "MA_PAKN",
          "CHU_DE",
          "MA_TTHC",
          "NOI_DUNG",
          "TRANG_THAI",
          "NOI_DUNG_TRA_LOI",
          "NGAY_TRA_LOI",
          "CAN_BO",
          "MA_DON_VI",
          "DON_VI");

  /** This agency's words for the statuses; a word that is not here is reported, never guessed. */
  private static final Map<String, FeedbackStatus> STATUSES =
      Map.of(
          "CHO_TIEP_NHAN", FeedbackStatus.AWAITING_RECEIPT,
          "DANG_XU_LY", FeedbackStatus.IN_PROGRESS,
          "DA_TRA_LOI", FeedbackStatus.ANSWERED,
          "TU_CHOI", FeedbackStatus.REFUSED);

  private FeedbackMapping() {}

  /** The update that a line describes. */
  public static Mapped<FeedbackUpdate> map(CsvRow row) {
    Cells cells = new Cells(row);
    FeedbackStatus status = cells.word("TRANG_THAI", STATUSES, "status", "11.3.b");
    FeedbackUpdate update =
        FeedbackUpdate.builder()
            .code(cells.code("MA_PAKN"))
            .subject(cells.text("CHU_DE"))
            .procedureCode(cells.code("MA_TTHC"))
            .content(cells.text("NOI_DUNG"))
            .status(status == null ? null : Coded.of(status))
            .answer(cells.text("NOI_DUNG_TRA_LOI"))
            .answeredAt(cells.moment("NGAY_TRA_LOI", "answeredAt", "11.2.e"))
            .officer(cells.text("CAN_BO"))
            .handlingUnit(Unit.of(cells.code("MA_DON_VI"), cells.text("DON_VI")))
            .build();
    return new Mapped<>(row.line(), update, cells.unreadable());
  }
}
