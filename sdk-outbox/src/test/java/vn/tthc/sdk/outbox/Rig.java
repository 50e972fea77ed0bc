package vn.tthc.sdk.outbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;

/** A portal, a database with fresh tables, and the outboxes between them. */
final class Rig implements AutoCloseable {

  private static int numbers;

  final MockPortal portal = MockPortal.start();
  final HikariDataSource source;
  final String tables;
  private final List<Runnable> closing = new ArrayList<>();

  Rig(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(url.contains("postgresql") ? "postgres" : "sa");
    config.setMaximumPoolSize(24);
    source = new HikariDataSource(config);
    synchronized (Rig.class) {
      tables = "outbox_" + numbers++;
    }
  }

  PortalClient client(UnaryOperator<PortalClientBuilder> more) {
    PortalClientBuilder builder =
        PortalClient.builder()
            .agency("H29")
            .main(channel(portal.main()))
            .unsigned()
            .withoutExchangeLog()
            .probeInterval(Duration.ofMillis(100))
            .deadline(Duration.ofSeconds(3));
    PortalClient client = more.apply(builder).build();
    closing.add(client::close);
    return client;
  }

  private Channel channel(Door door) {
    return Channel.adapter(door.url(), portal.destination(), door.user(), door.password());
  }

  /** Options of an outbox that only enqueues. */
  OutboxBuilder builder() {
    return Outbox.builder().database(source).tables(tables).createSchema();
  }

  Outbox open(OutboxBuilder builder) {
    Outbox outbox = builder.open();
    closing.add(outbox::close);
    return outbox;
  }

  /** One that sends. */
  Outbox sending() {
    return open(builder().portal(client(c -> c)));
  }

  /** Enqueues in one transaction that commits. */
  void enqueue(Outbox outbox, Change... changes) {
    transact(
        connection -> {
          outbox.enqueue(connection, Arrays.asList(changes));
          return null;
        });
  }

  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  <T> T transact(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int execute(String sql) {
    return transact(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(sql.replace("${prefix}", tables))) {
            return statement.executeUpdate();
          }
        });
  }

  long number(String sql) {
    return transact(
        connection -> {
          try (PreparedStatement statement =
                  connection.prepareStatement(sql.replace("${prefix}", tables));
              ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** Contents of the steps that the portal has of a dossier. */
  List<String> steps(String dossier) {
    return portal.steps(dossier).stream().map(Rig::content).toList();
  }

  private static String content(SortedMap<String, String> step) {
    return step.get("NoiDungXuLy");
  }

  /** Waits until it is so; the time-out of the test ends it when it never is. */
  static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("it did not come to that in time");
      }
      LockSupport.parkNanos(2_000_000);
    }
  }

  static void awaitEmpty(Outbox outbox) {
    await(() -> outbox.status().open() == 0);
  }

  @Override
  public void close() {
    for (int i = closing.size() - 1; i >= 0; i--) {
      closing.get(i).run();
    }
    portal.close();
    source.close();
  }
}
