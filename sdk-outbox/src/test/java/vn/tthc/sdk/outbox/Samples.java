package vn.tthc.sdk.outbox;

import java.time.OffsetDateTime;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Made-up changes. */
final class Samples {

  private static final OffsetDateTime TIME = VietnamTime.parse("20261124080000");

  private Samples() {}

  static Dossier dossier(String code) {
    return dossier(code, "Nguyễn Văn Mẫu");
  }

  static Dossier dossier(String code, String owner) {
    return Dossier.builder()
        .code(code)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name(owner).build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(TIME)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }

  static DossierStep step(String code, String content) {
    return step(code, content, DossierStatus.PROCESSING);
  }

  static DossierStep step(String code, String content, DossierStatus status) {
    return DossierStep.builder()
        .code(code)
        .officer("Nguyễn Thị Linh")
        .officerTitle("Chuyên viên")
        .officerUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .processedAt(TIME)
        .content(content)
        .status(status)
        .startedAt(TIME)
        .dueAt(TIME.plusDays(3))
        .build();
  }
}
