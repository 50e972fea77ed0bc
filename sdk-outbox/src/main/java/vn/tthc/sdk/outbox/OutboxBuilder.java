package vn.tthc.sdk.outbox;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.outbox.internal.Connections;
import vn.tthc.sdk.outbox.internal.Database;
import vn.tthc.sdk.outbox.internal.DefaultOutbox;
import vn.tthc.sdk.outbox.internal.FileSettings;
import vn.tthc.sdk.outbox.internal.Limits;
import vn.tthc.sdk.outbox.internal.Names;
import vn.tthc.sdk.outbox.internal.Schema;
import vn.tthc.sdk.outbox.internal.Setup;
import vn.tthc.sdk.outbox.internal.Told;

/** Options of an {@link Outbox}; only the database has no default. Not thread-safe. */
public final class OutboxBuilder {

  /** The usual deadline of a client and then some. */
  private static final Duration PATIENCE = Duration.ofSeconds(70);

  private static final int LONGEST_NAME = 80;

  private @Nullable DataSource database;
  private FileSettings.@Nullable Login login;
  private @Nullable PortalClient portal;
  private boolean sends = true;
  private Names names = Names.STANDARD;
  private String application = "default";
  private String node = process();
  private int workers = 4;
  private Duration lease = Duration.ofSeconds(10);
  private Duration idle = Duration.ofSeconds(1);
  private boolean supersede;
  private boolean createSchema;
  private Limits limits = Limits.STANDARD;
  private OutboxListener listener = new OutboxListener() {};

  OutboxBuilder() {}

  /** Process id and host, of which there are long ones. */
  private static String process() {
    String name = ManagementFactory.getRuntimeMXBean().getName();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /**
   * The agency's database, H2 or PostgreSQL; agencies without one take {@link EmbeddedDatabase}.
   * Should be a pool with two connections more than {@link #workers}; it is not closed.
   */
  public OutboxBuilder database(DataSource source) {
    database = Objects.requireNonNull(source, "source");
    login = null;
    return this;
  }

  /**
   * Takes all settings that begin with {@code outbox.} from the client's file, and from variables
   * that begin with {@code TTHC_OUTBOX_}; docs/outbox.md has every key. What is set afterwards
   * counts more. Connections to the database that it names are the outbox's own and end with it.
   *
   * @param file of {@link vn.tthc.sdk.PortalClientBuilder#properties}; relative paths begin at its
   *     folder
   * @throws IllegalArgumentException which names all that is wrong, and no value
   */
  public OutboxBuilder properties(Path file) {
    FileSettings settings = FileSettings.read(file);
    settings.text("tables", this::tables);
    settings.text("application", this::application);
    settings.text("node", this::node);
    settings.number("workers", this::workers);
    settings.duration("lease", this::lease);
    settings.duration("idle-poll", this::idlePoll);
    settings.duration("keep", this::keep);
    settings.whenOn("supersede", this::supersede);
    settings.whenOn("create-schema", this::createSchema);
    login = settings.login();
    database = null;
    return this;
  }

  /** The client that sends; it is not closed. Default: none, and another process sends. */
  public OutboxBuilder portal(PortalClient client) {
    portal = Objects.requireNonNull(client, "client");
    return this;
  }

  /** Lets the client be asked only, by {@link Outbox#reconcile}: this process sends nothing. */
  public OutboxBuilder withoutSending() {
    sends = false;
    return this;
  }

  /**
   * Beginning of the names of the tables: small letters, digits and {@code _}. Default: {@code
   * tthc_outbox}.
   */
  public OutboxBuilder tables(String prefix) {
    names = new Names(prefix);
    return this;
  }

  /**
   * Whose outbox it is; the same in all nodes. Another application that opens the same tables by
   * mistake is turned away. Default: {@code default}.
   */
  public OutboxBuilder application(String name) {
    application = text(name, "name of the application");
    return this;
  }

  /** Name of this process in the status. Default: process id and host. */
  public OutboxBuilder node(String name) {
    node = text(name, "name of the node");
    return this;
  }

  private static String text(String text, String what) {
    if (text == null || text.isBlank() || text.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("The " + what + " has from 1 to 80 characters.");
    }
    return text;
  }

  /** How many threads send at once, from 1 to 64. Default: 4. */
  public OutboxBuilder workers(int count) {
    if (count < 1 || count > 64) {
      throw new IllegalArgumentException("There are from 1 to 64 workers.");
    }
    workers = count;
    return this;
  }

  /**
   * After how long other nodes take over from one that does not answer: the longest standstill of
   * its dossiers. From 2 seconds to 10 minutes. Default: 10 seconds.
   */
  public OutboxBuilder lease(Duration length) {
    lease = Limits.between(length, Duration.ofSeconds(2), Duration.ofMinutes(10), "A lease");
    return this;
  }

  /**
   * How often is looked for what other processes have enqueued, or what is due again; what this one
   * enqueues is sent at once. From 50 milliseconds to a minute. Default: 1 second.
   */
  public OutboxBuilder idlePoll(Duration interval) {
    idle = Limits.between(interval, Duration.ofMillis(50), Duration.ofMinutes(1), "The interval");
    return this;
  }

  /**
   * Lets a later snapshot of a dossier go in the place of earlier ones that were never sent. Steps
   * are all sent. Default: every snapshot is sent.
   */
  public OutboxBuilder supersede() {
    supersede = true;
    return this;
  }

  /** Makes the tables when they are missing. Default: they must be there. */
  public OutboxBuilder createSchema() {
    createSchema = true;
    return this;
  }

  /** How long changes stay after they are over. Default: 30 days. */
  public OutboxBuilder keep(Duration age) {
    limits =
        new Limits(
            Limits.between(age, Duration.ZERO, Duration.ofDays(36_500), "An age"),
            limits.open(),
            limits.age(),
            limits.bytes());
    return this;
  }

  /**
   * From when on the outbox is told to be degraded.
   *
   * @param open more waiting changes than these; default 100,000
   * @param age a change that waits longer; default 30 minutes
   * @param bytes on the disk, with what is kept; default 10 GB
   */
  public OutboxBuilder degradedAbove(long open, Duration age, long bytes) {
    limits = new Limits(limits.keep(), open, Objects.requireNonNull(age, "age"), bytes);
    return this;
  }

  /** Who is told what happens. Default: nobody. */
  public OutboxBuilder listener(OutboxListener told) {
    listener = Objects.requireNonNull(told, "told");
    return this;
  }

  /**
   * Opens the outbox and begins to send, where there is a portal.
   *
   * @throws IllegalStateException when no database was given
   * @throws OutboxException when the tables are missing, of another version or another
   *     application's, or the database failed
   */
  public Outbox open() {
    if (login != null) {
      return openOwn(login.connections(workers));
    }
    if (database == null) {
      throw new IllegalStateException("Give the outbox a database.");
    }
    return open(new Database(database::getConnection, names), () -> {});
  }

  private Outbox openOwn(Connections connections) {
    try {
      return open(new Database(connections, names), connections::close);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  private Outbox open(Database tables, Runnable afterwards) {
    Schema schema = new Schema(tables);
    if (createSchema) {
      schema.create();
    }
    schema.check(application);
    Setup setup =
        new Setup(
            Setup.unique(node),
            sends,
            workers,
            lease,
            idle,
            supersede,
            PATIENCE,
            new Told(listener));
    DefaultOutbox outbox = new DefaultOutbox(tables, portal, setup, limits, afterwards);
    outbox.start();
    return outbox;
  }
}
