package vn.tthc.sdk.examples.guide;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** Sends a dossier and its first step, and says what became of each. */
public final class FirstSync {

  private FirstSync() {}

  /** Takes the dossier's code. */
  public static void main(String[] args) {
    try (PortalClient portal = PortalClient.fromProperties(Path.of("portal.properties"))) {
      send(portal, args[0]).forEach(FirstSync::tell);
    }
  }

  static List<SyncItem> send(PortalClient portal, String code) {
    return portal.sync(List.of(dossier(code), step(code))).items();
  }

  private static Dossier dossier(String code) {
    return Dossier.builder()
        .code(code)
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name("Nguyễn Văn Mẫu").build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(OffsetDateTime.now())
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }

  private static DossierStep step(String code) {
    return DossierStep.builder()
        .code(code)
        .officer("Trần Thị Mẫu")
        .processedAt(OffsetDateTime.now())
        .content("Tiếp nhận hồ sơ")
        .status(DossierStatus.RECEIVED)
        .build();
  }

  private static void tell(SyncItem item) {
    System.out.println(item.change().getClass().getSimpleName() + " " + item.key() + ":");
    switch (item.outcome()) {
      case ACCEPTED -> System.out.println("  accepted, in exchange " + item.exchangeId());
      case INVALID -> item.violations().forEach(found -> System.out.println("  " + found));
      case REFUSED -> System.out.println("  refused: " + item.code() + ", " + item.portalMessage());
      case BLOCKED, NOT_SENT -> System.out.println("  did not leave: " + item.reason());
      case UNKNOWN -> System.out.println("  may have arrived: " + item.reason());
    }
  }
}
