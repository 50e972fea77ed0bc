package vn.tthc.sdk.outbox;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An embedded database (H2) in a file, for agencies without one. Needs {@code com.h2database:h2} in
 * the class path.
 */
public final class EmbeddedDatabase {

  /** Connections at once, the outbox's among them. */
  private static final int MOST = 80;

  private EmbeddedDatabase() {}

  /**
   * A pool of connections to the file. Other processes of this machine may open it at the same
   * time, such as the command line; what is committed is written to the file at once.
   *
   * @param file without an ending; made when missing
   * @throws OutboxException when H2 is not in the class path
   */
  public static DataSource open(Path file) {
    try {
      JdbcConnectionPool pool = JdbcConnectionPool.create(url(file), "sa", "");
      pool.setMaxConnections(MOST);
      return pool;
    } catch (NoClassDefFoundError e) {
      throw new OutboxException(
          "The embedded database needs H2: add com.h2database:h2 to your dependencies.", e);
    }
  }

  /** The JDBC address of the file. */
  public static String url(Path file) {
    return "jdbc:h2:file:"
        + file.toAbsolutePath()
        + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=20000";
  }
}
