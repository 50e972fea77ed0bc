package vn.tthc.sdk.examples.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.testing.MockPortal;

/**
 * What did not arrive, counted at the portal.
 *
 * @param dossiers dossiers that the portal could take and does not have
 * @param steps steps likewise
 * @param doubled steps that stand there twice
 */
record Loss(long dossiers, long steps, long doubled) {

  static Loss of(Trouble trouble, MockPortal portal) {
    long doubled = portal.duplicatedSteps();
    return new Loss(
        trouble.rightDossiers() - portal.dossierCount(),
        trouble.rightSteps() - (portal.stepCount() - doubled),
        doubled);
  }

  boolean isNothing() {
    return dossiers == 0 && steps == 0;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (dossiers > 0) {
      parts.add(dossiers + " dossiers missing");
    }
    if (steps > 0) {
      parts.add(steps + " steps missing");
    }
    if (doubled > 0) {
      parts.add(doubled + " steps doubled");
    }
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }
}
