package vn.tthc.sdk.outbox.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxException;

/** The tables: their scripts, their version, whose they are. */
public final class Schema {

  static final int VERSION = 1;

  /** As many as the script makes. */
  static final int SHARDS = 16;

  /** Room before the place of each change in its dossier, for snapshots that go ahead of it. */
  static final long STEP = 1024;

  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final String OWNER = "application";

  /** Class of the SQLSTATEs of broken constraints. */
  private static final String DUPLICATE = "23";

  private final Database database;

  /** The tables in this database. */
  public Schema(Database database) {
    this.database = database;
  }

  /**
   * The script that makes the tables.
   *
   * @param script {@code h2} or {@code postgresql}
   */
  public static String script(String script, Names names) {
    String name = script + "-" + VERSION + ".sql";
    try (InputStream in = Outbox.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no script for " + script + ".");
      }
      return names.in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  /**
   * Makes the tables, unless they are there. Several nodes may do so at once, and one may have died
   * half-way: every statement of the script can be repeated, and the version is written last.
   */
  public void create() {
    for (int tries = 1; version().isEmpty(); tries++) {
      try {
        runScript();
        return;
      } catch (SQLException e) {
        if (tries == TRIES) {
          throw Database.failure("The tables of the outbox cannot be made", e);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void runScript() throws SQLException {
    String script = script(database.dialect().script(), database.names());
    database.transact(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String each : script.replaceAll("(?m)^\\s*--.*$", "").split(";")) {
              if (!each.isBlank()) {
                statement.execute(each);
              }
            }
          }
          return script;
        });
  }

  /**
   * Checks that the tables are those of this version and this application.
   *
   * @throws OutboxException which says what to do when they are not
   */
  public void check(String application) {
    String version = version().orElseThrow(this::missing);
    if (!version.equals(Integer.toString(VERSION))) {
      boolean newer = Integer.parseInt(version) > VERSION;
      throw new OutboxException(
          "The tables "
              + database.names().prefix()
              + "… have version "
              + version
              + ", and this SDK works with "
              + VERSION
              + (newer ? ": update the SDK." : ": run the scripts in between."));
    }
    checkOwner(application);
  }

  private OutboxException missing() {
    return new OutboxException(
        "There are no tables "
            + database.names().prefix()
            + "…: make them with OutboxBuilder.createSchema(), with"
            + " tthc outbox schema, or let your administrator run that script.");
  }

  private Optional<String> version() {
    String sql = database.names().in("SELECT content FROM ${prefix}_meta WHERE name = 'version'");
    try {
      return database.transact(
          connection -> exists(connection) ? text(connection, sql) : Optional.empty());
    } catch (SQLException e) {
      throw Database.failure("The version of the outbox's tables cannot be read", e);
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    // Whether names are kept in capitals differs; only the schema that statements go to counts.
    String meta = database.names().prefix() + "_meta";
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), null, null)) {
      while (tables.next()) {
        boolean here = Objects.equals(tables.getString("TABLE_SCHEM"), connection.getSchema());
        if (here && tables.getString("TABLE_NAME").equalsIgnoreCase(meta)) {
          return true;
        }
      }
      return false;
    }
  }

  private static Optional<String> text(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private void checkOwner(String application) {
    String owner = owner().or(() -> claim(application)).orElse("");
    if (!application.equals(owner)) {
      throw new OutboxException(
          "The tables "
              + database.names().prefix()
              + "… belong to the application "
              + owner
              + ", and this one is "
              + application
              + ": give it tables of its own with OutboxBuilder.tables.");
    }
  }

  private Optional<String> owner() {
    String sql =
        database.names().in("SELECT content FROM ${prefix}_meta WHERE name = '" + OWNER + "'");
    return database.orFail("Whose the outbox is", connection -> text(connection, sql));
  }

  /** Whose they are afterwards: another node may be faster. */
  private Optional<String> claim(String application) {
    String sql = database.names().in("INSERT INTO ${prefix}_meta (name, content) VALUES (?, ?)");
    try {
      database.transact(
          connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
              statement.setString(1, OWNER);
              statement.setString(2, application);
              return statement.executeUpdate();
            }
          });
    } catch (SQLException e) {
      // Another node was faster, and what it wrote is read next.
      if (!String.valueOf(e.getSQLState()).startsWith(DUPLICATE)) {
        throw Database.failure("The tables cannot be marked as those of " + application, e);
      }
    }
    return owner();
  }
}
