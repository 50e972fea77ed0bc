package vn.tthc.sdk.examples.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/** The same with the SDK. */
public final class WithSdk {

  private WithSdk() {}

  /** Sends all dossiers and steps; the report says of each what became of it. */
  public static SyncReport send(PortalClient portal, List<CaseFile> files) {
    List<Change> changes = new ArrayList<>();
    for (CaseFile file : files) {
      changes.add(dossier(file));
      file.steps().forEach(step -> changes.add(step(file, step)));
    }
    return portal.sync(changes);
  }

  private static Dossier dossier(CaseFile file) {
    return Dossier.builder()
        .code(file.code())
        .procedure(new ProcedureRef("1.001193", "Đăng ký khai sinh", "G15-HT01", "Hộ tịch"))
        .owner(Owner.builder().kind(OwnerKind.CITIZEN).name(file.owner()).build())
        .status(DossierStatus.RECEIVED)
        .receivedAt(file.receivedAt())
        .returnMethod(ReturnMethod.AT_COUNTER)
        .processingUnit(Unit.of("H29.33", "Ủy ban nhân dân phường Mẫu Một"))
        .build();
  }

  private static DossierStep step(CaseFile file, CaseFile.Step step) {
    return DossierStep.builder()
        .code(file.code())
        .officer(step.officer())
        .processedAt(step.doneAt())
        .content(step.content())
        .status(Coded.of(DossierStatus.class, step.status()))
        .build();
  }
}
