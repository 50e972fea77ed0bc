package vn.tthc.sdk.examples.spring;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.outbox.Outbox;

/**
 * Two ways to the portal. Choose one for a dossier: the first loses no change and keeps their
 * order; the second knows nothing of what the first has still to send.
 */
@Service
class DossierService {

  private final DossierTable table;
  private final JdbcTemplate database;
  private final Outbox outbox;
  private final PortalClient portal;

  DossierService(DossierTable table, JdbcTemplate database, Outbox outbox, PortalClient portal) {
    this.table = table;
    this.database = database;
    this.outbox = outbox;
    this.portal = portal;
  }

  /** Saves a dossier and lets it reach the portal, also one that is down: both, or neither. */
  @Transactional
  void register(Dossier dossier) {
    table.save(dossier);
    // JdbcTemplate hands out the connection of the transaction.
    database.execute(
        (ConnectionCallback<Void>)
            connection -> {
              outbox.enqueue(connection, List.of(dossier));
              return null;
            });
  }

  /** Sends a dossier while the officer waits, for the client's deadline at the longest. */
  Receipt send(Dossier dossier) {
    return portal.dossiers().sync(dossier);
  }
}
