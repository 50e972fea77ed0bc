package vn.tthc.sdk.testing.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tthc.sdk.testing.MockPortal;

/**
 * Shows a mock portal in the browser and lets it be controlled over HTTP, on a port of its own of
 * 127.0.0.1, so that it stays when doors close. The portal should keep a {@linkplain
 * vn.tthc.sdk.testing.MockPortalBuilder#journal journal}. Other sites' pages get nothing from it.
 */
public final class PortalPage implements AutoCloseable {
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads;

  private PortalPage(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Opens a page, and sends {@code /} and {@code /api/…} of the portal's main door to it.
   *
   * @param port to listen at, or 0 for any free one
   * @throws IllegalStateException if the port is taken
   */
  public static PortalPage open(MockPortal portal, int port) {
    HttpServer server = listen(port);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, PortalPage::thread);
    server.setExecutor(threads);
    server.createContext(
        "/", new PageHandler(new Guard(server.getAddress().getPort()), new PageApi(portal)));
    server.start();
    PortalPage page = new PortalPage(server, threads);
    portal.sendRootTo(page.url());
    return page;
  }

  private static HttpServer listen(int port) {
    try {
      byte[] loopback = {127, 0, 0, 1};
      return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    } catch (IOException e) {
      throw new IllegalStateException("The page cannot open: port " + port + " is taken.", e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mock-portal-page");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the page is. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Stops listening; the portal goes on. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
