package vn.tthc.sdk.benchmarks;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;

/** Any number of full dossiers and their steps, each made when it is asked for. */
final class ManyChanges {

  private static final int FIRST_NUMBER = 1_000_000;
  private static final Dossier DOSSIER = FullDossier.make();
  private static final DossierStep STEP =
      DossierStep.builder()
          .code(DOSSIER.code())
          .officer("Nguyễn Thị Linh")
          .officerTitle("Chuyên viên")
          .officerUnit(Unit.of("H29.22", "Ủy ban nhân dân phường Mẫu Một"))
          .processedAt(VietnamTime.parse("20261018080000"))
          .content("thẩm định hồ sơ đăng ký thành lập hộ kinh doanh")
          .status(DossierStatus.PROCESSING)
          .startedAt(VietnamTime.parse("20261017154319"))
          .dueAt(VietnamTime.parse("20261021154319"))
          .build();

  private ManyChanges() {}

  /** So many dossiers. */
  static Stream<Dossier> dossiers(int count) {
    return IntStream.range(0, count).mapToObj(ManyChanges::dossier);
  }

  /** So many dossiers, each with a step behind it. */
  static Stream<Change> withSteps(int count) {
    return IntStream.range(0, 2 * count).mapToObj(i -> i % 2 == 0 ? dossier(i / 2) : step(i / 2));
  }

  /** The dossier with this number. */
  static Dossier dossier(int number) {
    return DOSSIER.toBuilder().code(code(number)).build();
  }

  /** A step of the dossier with this number. */
  static DossierStep step(int number) {
    return STEP.toBuilder().code(code(number)).build();
  }

  private static String code(int number) {
    return "H29.22-261017-" + (FIRST_NUMBER + number);
  }
}
