package vn.tthc.sdk.internal.sync;

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
public final class Changes {

  private Changes() {}

  /** A code that passes. */
  public static String code(int number) {
    return "H29.22-261017-%04d".formatted(number);
  }

  /** A good snapshot. */
  public static Dossier dossier(int number) {
    return Dossier.builder()
        .code(code(number))
        .procedure(new ProcedureRef("1.001612", "Thủ tục Mẫu", "G05-DN01", "Lĩnh vực Mẫu"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Người Mẫu").build())
        .receivedAt(VietnamTime.parse("20261017154319"))
        .status(DossierStatus.PROCESSING)
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.22", "Sở Mẫu"))
        .build();
  }

  /** A snapshot that lacks nearly everything. */
  public static Dossier invalidDossier(int number) {
    return Dossier.builder().code(code(number)).build();
  }

  /** A good step. */
  public static DossierStep step(int number, DossierStatus status) {
    return DossierStep.builder()
        .code(code(number))
        .officer("Cán bộ Mẫu")
        .processedAt(VietnamTime.parse("20261017174319"))
        .status(status)
        .build();
  }

  /** A step without officer. */
  public static DossierStep invalidStep(int number) {
    return DossierStep.builder().code(code(number)).build();
  }
}
