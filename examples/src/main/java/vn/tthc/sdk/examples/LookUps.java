package vn.tthc.sdk.examples;

import java.util.Optional;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierLookup;
import vn.tthc.sdk.model.dossier.ResultLookup;

/** What of a dossier the portal is told when it asks: what the circular lists, and no more. */
final class LookUps {

  private LookUps() {}

  /** Art. 10.3. Without the owner's name, which nobody asked for. */
  static Optional<DossierLookup> dossier(Dossier dossier) {
    return Optional.of(
        DossierLookup.builder()
            .code(dossier.code())
            .procedure(dossier.procedure())
            .status(dossier.status())
            .ownerKind(dossier.owner().kind())
            .returnMethod(dossier.returnMethod())
            .processingUnit(dossier.processingUnit().name())
            .build());
  }

  /** Art. 10.4; empty while there is none. Of several papers the first. */
  static Optional<ResultLookup> result(Dossier dossier) {
    return dossier.results().stream()
        .findFirst()
        .map(
            paper ->
                ResultLookup.builder()
                    .code(dossier.code())
                    .procedureCode(dossier.procedure().code())
                    .resultCode(paper.resultCode())
                    .resultName(paper.name())
                    .url(paper.url())
                    .returnedAt(dossier.returnedAt())
                    .returnMethod(dossier.returnMethod())
                    .build());
  }
}
