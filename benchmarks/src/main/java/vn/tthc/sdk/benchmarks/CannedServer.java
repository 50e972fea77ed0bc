package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A server on loopback that gives every request the same answer and keeps connections. It reuses
 * its buffers and looks at little but the length, so that a client waits for its pace alone.
 */
final class CannedServer implements AutoCloseable {

  private static final byte[] LOGGED_IN =
      whole("{\"error_code\":\"0\",\"message\":\"\",\"session\":\"" + Portal.SESSION + "\"}");

  private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final byte[] answer;
  private final Pace pace;
  private volatile RequestBuffer last;

  /** Answers everything but logins with this JSON, at once. */
  CannedServer(String answer) throws IOException {
    this(answer, Pace.AT_ONCE);
  }

  /** Answers everything but logins with this JSON, after a while. */
  CannedServer(String answer, Pace pace) throws IOException {
    this.answer = whole(answer);
    this.pace = pace;
    start(this::accept);
  }

  private static byte[] whole(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return (head + json).getBytes(StandardCharsets.UTF_8);
  }

  /** An address at this server. */
  URI url(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  /** The last request; to be asked between requests. */
  RequestBuffer last() {
    return last;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      } catch (IOException e) {
        // Closed.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      RequestBuffer request = new RequestBuffer();
      while (request.fill(in)) {
        last = request;
        pace.await(request);
        out.write(request.isLogin() ? LOGGED_IN : answer);
      }
    } catch (IOException e) {
      // The other side left.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "canned-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
