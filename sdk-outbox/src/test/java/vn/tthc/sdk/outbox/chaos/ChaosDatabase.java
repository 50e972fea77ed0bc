package vn.tthc.sdk.outbox.chaos;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import vn.tthc.sdk.outbox.EmbeddedDatabase;

/** The agency's database, which may go away. */
abstract class ChaosDatabase implements AutoCloseable {

  /** Its JDBC address, the same after a restart. */
  abstract String url();

  /** Stops it at once and starts it again with the same data. */
  abstract void restart() throws IOException;

  /** Whether an event leaves the nodes without it for a while. */
  boolean goesAwayWith(ChaosEvent event) {
    return event.kind() == ChaosEvent.Kind.DATABASE_RESTART;
  }

  @Override
  public abstract void close() throws IOException;

  /** As each process opens it: PostgreSQL with a pool of the application's, H2 with the SDK's. */
  static DataSource pool(String url) {
    if (url.startsWith("jdbc:h2:")) {
      String file = url.substring("jdbc:h2:file:".length(), url.indexOf(';'));
      return EmbeddedDatabase.open(Path.of(file));
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername("postgres");
    config.setMaximumPoolSize(8);
    config.setConnectionTimeout(3_000);
    // A database that is away when the process starts is waited for.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  static void close(DataSource pool) {
    if (pool instanceof HikariDataSource hikari) {
      hikari.close();
    } else if (pool instanceof JdbcConnectionPool h2) {
      h2.dispose();
    }
  }

  static ChaosDatabase postgres(Path folder) throws IOException {
    return new Postgres(folder);
  }

  /** The processes themselves are the server, whichever opened the file first. */
  static ChaosDatabase h2(Path folder) {
    return new ChaosDatabase() {
      @Override
      String url() {
        return EmbeddedDatabase.url(folder.resolve("outbox"));
      }

      /** The first node opened the file, and serves it to the others. */
      @Override
      boolean goesAwayWith(ChaosEvent event) {
        return event.kind() == ChaosEvent.Kind.KILL && event.node() == 0;
      }

      @Override
      void restart() {
        throw new UnsupportedOperationException("kill the process that serves the file instead");
      }

      @Override
      public void close() {}
    };
  }

  private static final class Postgres extends ChaosDatabase {
    private final Path data;
    private final int port;
    private volatile EmbeddedPostgres server;

    private Postgres(Path folder) throws IOException {
      data = folder.resolve("postgres");
      server = builder().start();
      port = server.getPort();
    }

    private EmbeddedPostgres.Builder builder() {
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setServerConfig("synchronous_commit", "on");
    }

    @Override
    String url() {
      return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    void restart() throws IOException {
      server.close();
      server = builder().setPort(port).start();
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
