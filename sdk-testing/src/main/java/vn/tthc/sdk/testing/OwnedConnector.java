package vn.tthc.sdk.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkTrafficServerConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * Listens, and knows every connection it ever took in. Jetty forgets one that it accepts in the
 * very moment of its stop: nobody would answer or close it, and its client would wait for ever.
 */
final class OwnedConnector extends NetworkTrafficServerConnector {

  /** A signature may fill 6 KB of a header. */
  private static final int HEADER_BYTES = 32 * 1024;

  private static final int MANY = 1_000;

  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ReentrantLock accepting = new ReentrantLock();
  private volatile boolean over;

  /**
   * @param tls null for plain HTTP
   */
  OwnedConnector(Server server, @Nullable ServerTls tls) {
    super(server, null, null, null, 1, 1, factories(tls));
    setAcceptQueueSize(MANY);
  }

  private static ConnectionFactory[] factories(@Nullable ServerTls tls) {
    HttpConnectionFactory http = new HttpConnectionFactory(configuration());
    if (tls == null) {
      return new ConnectionFactory[] {http};
    }
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setSslContext(tls.context());
    context.setNeedClientAuth(tls.asksForCertificate());
    return new ConnectionFactory[] {new SslConnectionFactory(context, http.getProtocol()), http};
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setSendServerVersion(false);
    return configuration;
  }

  @Override
  public void accept(int acceptor) throws IOException {
    accepting.lock();
    try {
      if (over) {
        throw new ClosedChannelException();
      }
      super.accept(acceptor);
    } finally {
      accepting.unlock();
    }
  }

  /** Stops listening; when it returns, no connection is half taken in. */
  void stopListening() {
    over = true;
    close();
    waitForAcceptor();
  }

  @SuppressWarnings("LockNotBeforeTry") // Nothing is done under it: whoever has it is waited for.
  private void waitForAcceptor() {
    accepting.lock();
    accepting.unlock();
  }

  @Override
  protected void configure(Socket socket) {
    super.configure(socket);
    if (sockets.size() >= MANY) {
      sockets.removeIf(Socket::isClosed);
    }
    sockets.add(socket);
  }

  /** Closes what is left after a stop. */
  void closeConnections() {
    sockets.forEach(OwnedConnector::close);
    sockets.clear();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // closed or broken: either way its client learns of it
    }
  }
}
