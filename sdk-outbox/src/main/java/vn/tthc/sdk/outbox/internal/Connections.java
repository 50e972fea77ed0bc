package vn.tthc.sdk.outbox.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the database that the settings name: opened as they are needed, a handful kept for
 * the next one who asks. As many are open as there are threads that use one. Thread-safe.
 */
public final class Connections implements Database.Source, AutoCloseable {

  /** One that lay idle for longer may have been cut off meanwhile. */
  private static final long TRUSTED = TimeUnit.SECONDS.toNanos(1);

  private static final int ANSWER_SECONDS = 5;

  private final String url;
  private final Properties login = new Properties();
  private final int most;
  private final Deque<Idle> idle = new ArrayDeque<>();
  private boolean closed;

  /** A connection that nobody uses, since when. */
  private record Idle(Connection connection, long since) {}

  /**
   * Nothing is opened yet.
   *
   * @param url JDBC address
   * @param user null for none
   * @param password null for none
   * @param most how many are kept idle
   */
  public Connections(String url, @Nullable String user, @Nullable String password, int most) {
    this.url = url;
    this.most = most;
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
  }

  /** Whether a driver in the class path knows such an address. */
  static boolean haveDriver(String url) {
    try {
      return DriverManager.getDriver(url) != null;
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public Connection open() throws SQLException {
    for (Idle kept = next(); kept != null; kept = next()) {
      boolean fresh = System.nanoTime() - kept.since() < TRUSTED;
      if (fresh && !kept.connection().isClosed() || kept.connection().isValid(ANSWER_SECONDS)) {
        return lend(kept.connection());
      }
      end(kept.connection());
    }
    return lend(DriverManager.getConnection(url, login));
  }

  private synchronized @Nullable Idle next() {
    return idle.pollFirst();
  }

  private Connection lend(Connection connection) {
    Lent lent = new Lent(connection);
    return (Connection)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(), new Class<?>[] {Connection.class}, lent::invoke);
  }

  /** A connection that somebody uses; closing it brings it back. Used by one thread. */
  private final class Lent {

    private final Connection connection;
    private boolean back;

    private Lent(Connection connection) {
      this.connection = connection;
    }

    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      switch (method.getName()) {
        case "close" -> {
          if (!back) {
            back = true;
            takeBack(connection);
          }
          return null;
        }
        case "isClosed" -> {
          return back || connection.isClosed();
        }
        default -> {
          if (back) {
            throw new SQLException("The connection is closed.", "08003");
          }
          return pass(method, arguments);
        }
      }
    }

    private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  private void takeBack(Connection connection) {
    if (!isTidy(connection) || !keep(connection)) {
      end(connection);
    }
  }

  /** Puts it as it was opened; one that cannot be is broken. */
  private static boolean isTidy(Connection connection) {
    try {
      if (connection.isClosed()) {
        return false;
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private synchronized boolean keep(Connection connection) {
    if (closed || idle.size() >= most) {
      return false;
    }
    idle.addFirst(new Idle(connection, System.nanoTime()));
    return true;
  }

  private static void end(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // It was broken, or is of no use any more: nothing depends on it.
    }
  }

  /** Ends the idle ones now, and the others when they come back. */
  @Override
  public void close() {
    List<Idle> left;
    synchronized (this) {
      closed = true;
      left = new ArrayList<>(idle);
      idle.clear();
    }
    left.forEach(each -> end(each.connection()));
  }
}
