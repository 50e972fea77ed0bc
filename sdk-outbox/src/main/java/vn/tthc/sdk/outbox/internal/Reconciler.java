package vn.tthc.sdk.outbox.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.outbox.Reconciliation;

/** Compares what was acknowledged with what the portal has. Thread-safe. */
final class Reconciler {

  private static final int PAGE = 500;

  /** After so many failures in a row nobody is there. */
  private static final int HOPELESS = 5;

  private final Items items;
  private final PortalClient portal;

  Reconciler(Items items, PortalClient portal) {
    this.items = items;
    this.portal = portal;
  }

  Reconciliation reconcile(Instant from, Instant to) {
    long present = 0;
    List<String> missing = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    int failures = 0;
    List<String> page = items.acknowledgedDossiers(from, to, "", PAGE);
    while (!page.isEmpty()) {
      for (String dossier : page) {
        if (items.isOpen(dossier)) {
          open.add(dossier);
        } else if (failures >= HOPELESS) {
          failed.add(dossier + ": not tried, as nobody answered before");
        } else {
          try {
            if (portal.dossiers().exists(dossier)) {
              present++;
            } else {
              missing.add(dossier);
            }
            failures = 0;
          } catch (PortalException e) {
            failed.add(dossier + ": " + e.getMessage());
            failures++;
          }
        }
      }
      page = items.acknowledgedDossiers(from, to, page.get(page.size() - 1), PAGE);
    }
    return new Reconciliation(present, missing, open, failed);
  }
}
