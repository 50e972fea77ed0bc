package vn.tthc.sdk.examples;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.EmbeddedDatabase;
import vn.tthc.sdk.outbox.Outbox;

/**
 * Delivers durably: the agency's own transaction decides what the portal gets. A dossier's row, its
 * snapshot and the step that changed it are committed together, or none of them is; the outbox
 * brings them to the portal, in their order, whatever dies meanwhile.
 *
 * <p>The database is a file of H2, or the one that is named; the tables are made when missing, and
 * a second run adds to them:
 *
 * <pre>{@code
 * ./tthc example outbox
 * ./tthc example outbox --database jdbc:postgresql://127.0.0.1:5432/agency --user agency \
 *   --password-file /run/secrets/database
 * }</pre>
 */
public final class OutboxExample {

  /** The outbox wants two connections more than its four workers; the rest is the agency's own. */
  private static final int CONNECTIONS = 10;

  private static final int DOSSIERS = 20;

  private OutboxExample() {}

  /** Receives some dossiers, goes on with each, and waits until the portal has it all. */
  public static void main(String... args) throws Exception {
    ExampleOptions options =
        ExampleOptions.of(args, "config", "database", "user", "password-file", "dossiers");
    OutboxMetrics metrics = new OutboxMetrics();
    try (ExamplePortal portal = ExamplePortal.of(options);
        PortalClient client = portal.client().build();
        HikariDataSource database = database(options, portal.file("agency"))) {
      work(database, client, metrics, options.number("dossiers", DOSSIERS));
      System.out.println("outbox: " + metrics);
      portal.printCount();
    }
  }

  /** When the outbox is closed, its listener has been told of everything. */
  private static void work(
      DataSource database, PortalClient client, OutboxMetrics metrics, int dossiers)
      throws SQLException, InterruptedException {
    try (Outbox outbox = open(database, client, metrics)) {
      int first = createOurTable(database);
      for (int i = first; i < first + dossiers; i++) {
        receive(database, outbox, MadeUp.dossier(i), MadeUp.step(i, DossierStatus.RECEIVED));
        goOn(database, outbox, MadeUp.step(i, DossierStatus.PROCESSING));
      }
      // Only an example waits: in a real system the outbox lives as long as the process.
      while (outbox.status().open() > 0 && outbox.status().blockedDossiers() == 0) {
        Thread.sleep(100);
      }
    }
  }

  /** The agency's pool of connections. */
  private static HikariDataSource database(ExampleOptions options, Path embedded) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(options.text("database").orElse(EmbeddedDatabase.url(embedded)));
    pool.setUsername(options.text("user").orElse("sa"));
    pool.setPassword(options.secret("password-file"));
    pool.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(pool);
  }

  /** How many dossiers it has already. */
  private static int createOurTable(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      AgencyTable.create(connection);
      return AgencyTable.count(connection);
    }
  }

  /** Opens an outbox in the agency's database that sends from this process too. */
  public static Outbox open(DataSource database, PortalClient portal, OutboxMetrics metrics) {
    return Outbox.builder()
        .database(database)
        .portal(portal)
        .createSchema()
        .listener(metrics)
        .open();
  }

  /** Opens an outbox by the settings; another process sends: {@code tthc outbox run}. */
  public static Outbox open(Path settings) {
    return Outbox.builder().properties(settings).open();
  }

  /** Receives a dossier: it is the agency's and on its way to the portal, or neither. */
  public static void receive(DataSource database, Outbox outbox, Dossier dossier, DossierStep step)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      AgencyTable.insert(connection, dossier);
      outbox.enqueue(connection, List.of(dossier, step));
      connection.commit();
    }
    outbox.committed();
  }

  /** Goes on with a dossier: the portal gets it as the table has it now, then the step. */
  public static void goOn(DataSource database, Outbox outbox, DossierStep step)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      AgencyTable.setStatus(connection, step);
      outbox.enqueue(connection, List.of(AgencyTable.read(connection, step.code()), step));
      connection.commit();
    }
    outbox.committed();
  }

  /** Enqueues a line of a journal once, however often this is repeated. */
  public static boolean enqueueOnce(
      Connection connection, Outbox outbox, long journalLine, DossierStep step) {
    return outbox.enqueue(connection, "journal/" + journalLine, step);
  }
}
