package vn.tthc.sdk.outbox.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxException;

/** A process that sends from the outbox until it is killed. */
public final class ChaosNode {

  /** Of dossiers in an exchange: the mock portal's journal keeps 64 KiB of a body. */
  private static final int BATCH = 25;

  private final Properties settings;

  private ChaosNode(Properties settings) {
    this.settings = settings;
  }

  /**
   * Runs until killed, or until who started it is gone.
   *
   * @param arguments a file of properties; see {@link ChaosNodes}
   */
  public static void main(String[] arguments) throws IOException {
    Properties settings = new Properties();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      settings.load(in);
    }
    new ChaosNode(settings).run();
  }

  private void run() throws IOException {
    DataSource database = ChaosDatabase.pool(get("database"));
    PortalClient portal = client();
    open(database, portal);
    Files.writeString(Path.of(get("ready")), Long.toString(ProcessHandle.current().pid()));
    while (System.in.read() >= 0) {
      // Nothing is said: only the end counts.
    }
    Runtime.getRuntime().halt(1);
  }

  private String get(String key) {
    return settings.getProperty(key);
  }

  private PortalClient client() {
    return PortalClient.builder()
        .agency("H29")
        .main(channel("main"))
        .backup(channel("backup"))
        .unsigned()
        .exchangeLog(Path.of(get("log")))
        .batchLimit(Operation.SYNC_DOSSIERS, BATCH)
        .probeInterval(Duration.ofMillis(500))
        .deadline(Duration.ofSeconds(10))
        .build();
  }

  private Channel channel(String name) {
    return Channel.adapter(
        URI.create(get(name + ".url")),
        get("destination"),
        get(name + ".user"),
        get(name + ".password"));
  }

  /** A node that starts while the database is away tries again, as its supervisor would. */
  private void open(DataSource database, PortalClient portal) {
    while (true) {
      try {
        Outbox.builder()
            .database(database)
            .portal(portal)
            .node(get("name"))
            .lease(Duration.ofMillis(Long.parseLong(get("lease"))))
            .createSchema()
            .open();
        return;
      } catch (OutboxException e) {
        System.err.println("not opened yet: " + e.getMessage());
        LockSupport.parkNanos(500_000_000);
      }
    }
  }
}
