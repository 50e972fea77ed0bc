package vn.tthc.sdk.testing.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a door, passes bytes on, and knows how many connections clients hold. */
final class Relay implements AutoCloseable {

  private final URI target;
  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  // Guarded by this.
  private int opened;
  private int closedByClient;

  Relay(URI target) {
    this.target = target;
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** The door's address as seen through the relay. */
  URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + target.getPath());
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket door = new Socket(target.getHost(), target.getPort());
        synchronized (this) {
          opened++;
        }
        threads.execute(() -> pump(door, client));
        threads.execute(
            () -> {
              pump(client, door);
              noteClosedByClient();
            });
      }
    } catch (IOException e) {
      // Closed: no more to accept.
    }
  }

  private synchronized void noteClosedByClient() {
    closedByClient++;
    notifyAll();
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // Either side has gone.
    }
  }

  synchronized int opened() {
    return opened;
  }

  /** Waits until clients have closed every connection that they opened. */
  synchronized void awaitAllClosed() throws InterruptedException {
    while (closedByClient < opened) {
      wait();
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
  }
}
