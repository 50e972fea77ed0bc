package vn.tthc.sdk.testing.client;

import java.util.List;
import java.util.stream.IntStream;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.feedback.FeedbackStatus;
import vn.tthc.sdk.model.feedback.FeedbackUpdate;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Made-up changes that pass every check. */
final class Changes {

  private Changes() {}

  static String code(int number) {
    return "H29.22-261017-%05d".formatted(number);
  }

  static Dossier dossier(int number) {
    return dossier(number, "Lần đầu");
  }

  static Dossier dossier(int number, String note) {
    return Dossier.builder()
        .code(code(number))
        .procedure(
            new ProcedureRef(
                "1.001612", "Đăng ký thành lập hộ kinh doanh", "G05-DN01", "Thành lập"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Người Mẫu").build())
        .receivedAt(VietnamTime.parse("20261017154319"))
        .status(DossierStatus.PROCESSING)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.22", "Sở Mẫu"))
        .note(note)
        .build();
  }

  /** A dossier that fails our own check. */
  static Dossier invalid(int number) {
    return dossier(number).toBuilder().status(DossierStatus.PROCESSING).owner(null).build();
  }

  /** The dossiers with these numbers, the last one left out. */
  static List<Dossier> dossiers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Changes::dossier).toList();
  }

  static DossierStep step(int dossier, String content) {
    return step(dossier, content, DossierStatus.PROCESSING);
  }

  static DossierStep step(int dossier, String content, DossierStatus status) {
    return DossierStep.builder()
        .code(code(dossier))
        .officer("Cán bộ Mẫu")
        .processedAt(VietnamTime.parse("20261017174319"))
        .content(content)
        .status(status)
        .build();
  }

  static FeedbackUpdate feedback(int number) {
    return FeedbackUpdate.builder().code("PAKN." + number).status(FeedbackStatus.ANSWERED).build();
  }
}
