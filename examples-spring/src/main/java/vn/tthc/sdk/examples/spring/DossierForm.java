package vn.tthc.sdk.examples.spring;

import java.time.OffsetDateTime;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.Owner;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.procedure.ProcedureRef;

/**
 * A dossier as the officer's page sends it. Nothing is checked here: the client does, against the
 * circular.
 */
record DossierForm(
    Procedure procedure,
    String owner,
    DossierStatus status,
    OffsetDateTime receivedAt,
    Office office) {

  record Procedure(String code, String name, String fieldCode, String fieldName) {}

  record Office(String code, String name) {}

  /** The same in the portal's terms. */
  Dossier toDossier(String code) {
    Dossier.Builder dossier =
        Dossier.builder()
            .code(code)
            .owner(Owner.builder().kind(OwnerKind.CITIZEN).name(owner).build())
            .status(status)
            .receivedAt(receivedAt)
            .returnMethod(ReturnMethod.AT_COUNTER);
    if (procedure != null) {
      dossier.procedure(
          new ProcedureRef(
              procedure.code(), procedure.name(), procedure.fieldCode(), procedure.fieldName()));
    }
    if (office != null) {
      dossier.processingUnit(Unit.of(office.code(), office.name()));
    }
    return dossier.build();
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "DossierForm[" + status + "]";
  }
}
