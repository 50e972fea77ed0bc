package vn.tthc.sdk.internal.sync;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.model.dossier.PresentStatus;

/**
 * Turns the agency's own status codes into the portal's. Where the agency gives a table it counts
 * alone: a code that it does not have is an error, even one that the portal would know, for the
 * agency may mean something else by it.
 */
final class StatusMapping {

  private final Map<String, DossierStatus> table;

  /**
   * @param table from the agency's codes; empty when it uses the portal's
   */
  StatusMapping(Map<String, DossierStatus> table) {
    this.table = table;
  }

  /** The change with the portal's status; as it is where there is nothing to map. */
  Change map(Change change) {
    Coded<DossierStatus> status = status(change);
    DossierStatus mapped = status == null ? null : table.get(status.code());
    if (mapped == null) {
      return change;
    }
    if (change instanceof Dossier dossier) {
      return dossier.toBuilder().status(mapped).build();
    }
    if (change instanceof DossierStep step) {
      return step.toBuilder().status(mapped).build();
    }
    return ((PresentStatus) change).toBuilder().status(mapped).build();
  }

  /** What is wrong with the status of a change before it is mapped. */
  List<Violation> faults(Change change) {
    Coded<DossierStatus> status = status(change);
    boolean unmapped = !table.isEmpty() && status != null && !table.containsKey(status.code());
    return unmapped
        ? List.of(Violation.error("status", Rule.UNMAPPED_CODE, article(change)))
        : List.of();
  }

  private static @Nullable Coded<DossierStatus> status(Change change) {
    if (change instanceof Dossier dossier) {
      return dossier.status();
    }
    if (change instanceof DossierStep step) {
      return step.status();
    }
    return change instanceof PresentStatus present ? present.status() : null;
  }

  private static String article(Change change) {
    if (change instanceof DossierStep) {
      return "10.2.e";
    }
    return change instanceof PresentStatus ? "10.7.b" : "10.1.i";
  }
}
