package vn.tthc.sdk.outbox;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections that fail on purpose, and whose statements are counted. Thread-safe. */
final class FaultySource {

  private final DataSource real;
  private final String part;
  private final boolean losing;
  private final AtomicInteger left;
  private final AtomicInteger opened = new AtomicInteger();
  private final Queue<String> statements = new ConcurrentLinkedQueue<>();
  private volatile boolean away;

  private FaultySource(DataSource real, String part, boolean losing, int times) {
    this.real = real;
    this.part = part;
    this.losing = losing;
    this.left = new AtomicInteger(times);
  }

  /** Nothing fails until it is away. */
  static FaultySource counting(DataSource real) {
    return new FaultySource(real, "", false, 0);
  }

  /** The next statement that holds the part fails. */
  static FaultySource failingOnce(DataSource real, String part) {
    return new FaultySource(real, part, false, 1);
  }

  /** The next transaction with a statement that holds the part is committed, and nobody hears. */
  static FaultySource losingCommit(DataSource real, String part) {
    return new FaultySource(real, part, true, 1);
  }

  DataSource source() {
    return Stubs.of(DataSource.class, (self, method, values) -> open(method, values));
  }

  private Object open(Method method, Object[] values) throws Throwable {
    if (method.getName().equals("getConnection")) {
      opened.incrementAndGet();
      if (away) {
        throw new SQLException("refused", "08001");
      }
    }
    Object result = Stubs.call(real, method, values);
    return result instanceof Connection connection ? faulty(connection) : result;
  }

  private Connection faulty(Connection connection) {
    AtomicBoolean seen = new AtomicBoolean();
    return Stubs.of(
        Connection.class,
        (self, method, values) -> {
          if (method.getName().equals("prepareStatement")) {
            seen.compareAndSet(false, prepare(values[0].toString()));
          }
          Object result = Stubs.call(connection, method, values);
          if (method.getName().equals("commit") && seen.getAndSet(false)) {
            loseAnswer();
          }
          return result;
        });
  }

  /** Whether the statement holds the part. */
  private boolean prepare(String sql) throws SQLException {
    statements.add(sql);
    boolean found = sql.contains(part);
    if (found && !losing && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new SQLException("the statement fails", "08006");
    }
    return found;
  }

  private void loseAnswer() throws SQLException {
    if (losing && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new SQLException("the answer is lost", "08006");
    }
  }

  /** Whether the fault has happened. */
  boolean isSpent() {
    return left.get() == 0;
  }

  /** Whether no connection can be opened. */
  void away(boolean now) {
    away = now;
  }

  /** How often somebody tried to open one. */
  int opened() {
    return opened.get();
  }

  /** How many statements with this part there were. */
  long count(String some) {
    return statements.stream().filter(sql -> sql.contains(some)).count();
  }
}
