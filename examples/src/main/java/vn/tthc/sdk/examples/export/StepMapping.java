package vn.tthc.sdk.examples.export;

import java.util.List;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;

/**
 * From a line of {@value AgencyExport#STEPS} to a {@link DossierStep}. The file does not tell when
 * a step really ended, only when it is to end by the rules; so {@code endedAt} stays unknown.
 */
public final class StepMapping {

  /** The columns that the file must have. */
  static final List<String> COLUMNS =
      List.of(
          "MA_HO_SO",
          "NGUOI_XU_LY",
          "CHUC_DANH",
          "THOI_DIEM",
          "PHONG_BAN",
          "MA_DON_VI",
          "NOI_DUNG",
          "TRANG_THAI",
          "NGAY_BAT_DAU",
          "NGAY_KET_THUC_QD");

  private StepMapping() {}

  /** The step that a line describes. */
  public static Mapped<DossierStep> map(CsvRow row) {
    Cells cells = new Cells(row);
    DossierStep step =
        DossierStep.builder()
            .code(cells.code("MA_HO_SO"))
            .officer(cells.text("NGUOI_XU_LY"))
            .officerTitle(cells.text("CHUC_DANH"))
            .officerUnit(Unit.of(cells.code("MA_DON_VI"), cells.text("PHONG_BAN")))
            .processedAt(cells.moment("THOI_DIEM", "processedAt", "10.2.d"))
            .content(cells.text("NOI_DUNG"))
            .status(Coded.of(DossierStatus.class, cells.text("TRANG_THAI")))
            .startedAt(cells.moment("NGAY_BAT_DAU", "startedAt", "10.2.g"))
            .dueAt(cells.moment("NGAY_KET_THUC_QD", "dueAt", ""))
            .build();
    return new Mapped<>(row.line(), step, cells.unreadable());
  }
}
