package vn.tthc.sdk.examples;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** Delivers durably: the agency's own transaction decides what the portal gets. */
public final class OutboxExample {

  private OutboxExample() {}

  /** Opens an outbox in the agency's database that sends from this process too. */
  public static Outbox open(DataSource database, PortalClient portal, Metrics metrics) {
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
      insertIntoOurTables(connection, dossier);
      outbox.enqueue(connection, List.of(dossier, step));
      connection.commit();
    }
    outbox.committed();
  }

  /** Enqueues a line of a journal once, however often this is repeated. */
  public static boolean enqueueOnce(
      Connection connection, Outbox outbox, long journalLine, DossierStep step) {
    return outbox.enqueue(connection, "journal/" + journalLine, step);
  }

  private static void insertIntoOurTables(Connection connection, Dossier dossier)
      throws SQLException {
    String sql = "INSERT INTO ho_so (ma_ho_so) VALUES (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, dossier.code());
      statement.executeUpdate();
    }
  }

  /** Counts for the agency's monitoring. */
  public static final class Metrics implements OutboxListener {

    private final LongAdder over = new LongAdder();
    private final LongAdder blocked = new LongAdder();
    private volatile List<String> degraded = List.of();

    /** Nothing has happened yet. */
    public Metrics() {}

    @Override
    public void itemChanged(OutboxItem item) {
      if (item.state().isOver()) {
        over.increment();
      }
    }

    @Override
    public void dossierBlocked(OutboxItem item) {
      blocked.increment();
    }

    @Override
    public void degraded(List<String> what) {
      degraded = what;
    }

    /** In one line, for a log. */
    @Override
    public String toString() {
      return over + " over, " + blocked + " blocked, degraded: " + degraded;
    }
  }
}
