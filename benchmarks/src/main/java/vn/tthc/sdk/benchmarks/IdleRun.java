package vn.tthc.sdk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import vn.tthc.sdk.outbox.Outbox;

/** What an outbox takes that has nothing to do. */
final class IdleRun {

  private static final Duration LENGTH = Duration.ofSeconds(20);
  private static final Duration QUIET = Duration.ofSeconds(5);
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final OutboxServer server;
  private final OutboxRows rows;

  IdleRun(OutboxServer server, OutboxRows rows) {
    this.server = server;
    this.rows = rows;
  }

  /**
   * What it took.
   *
   * @param commits a second at the database
   * @param processor share of a core, in percent
   */
  record Idle(double commits, double processor) {}

  Idle measure() throws Exception {
    rows.clear(OutboxRows.OURS);
    Outbox outbox = open();
    try {
      Thread.sleep(QUIET.toMillis());
      long commits = commits();
      long processor = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      Thread.sleep(LENGTH.toMillis());
      double nanos = System.nanoTime() - start;
      double used = PROCESS.getProcessCpuTime() - processor;
      // The first of the two questions counts as a commit of its own.
      long ours = commits() - commits - 1;
      return new Idle(ours * 1e9 / nanos, 100 * used / nanos);
    } finally {
      outbox.close();
    }
  }

  private long commits() throws SQLException {
    return Long.parseLong(
        server.text("SELECT xact_commit FROM pg_stat_database WHERE datname = 'postgres'"));
  }

  private Outbox open() {
    return Outbox.builder()
        .database(server.pool())
        .tables(OutboxRows.OURS)
        .portal(InstantPortal.of(Duration.ZERO))
        .open();
  }
}
