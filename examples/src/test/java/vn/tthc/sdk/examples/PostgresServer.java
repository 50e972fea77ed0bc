package vn.tthc.sdk.examples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** One server for all tests of a JVM, with which it ends. */
final class PostgresServer {

  private static EmbeddedPostgres server;

  private PostgresServer() {}

  static synchronized String url() throws IOException {
    if (server == null) {
      server = EmbeddedPostgres.start();
    }
    return server.getJdbcUrl("postgres", "postgres");
  }
}
