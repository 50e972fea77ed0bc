package vn.tthc.sdk.internal.channel;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a real socket that does what a test says, byte for byte. */
public final class RawServer implements AutoCloseable {

  /** What the server does with one connection. */
  public interface Behaviour {
    /** Serves it; it is closed afterwards. */
    void serve(Socket socket) throws IOException, InterruptedException;
  }

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

  private final ServerSocket server;
  private final String scheme;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Behaviour behaviour;

  /** A server for plain http. */
  public RawServer(Behaviour behaviour) throws IOException {
    this(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), "http", behaviour);
  }

  RawServer(ServerSocket server, String scheme, Behaviour behaviour) {
    this.server = server;
    this.scheme = scheme;
    this.behaviour = behaviour;
    start(this::accept);
  }

  /** A server that answers every request with the bytes of {@code answer}. */
  static RawServer answering(String answer) throws IOException {
    return new RawServer(
        socket -> {
          read(socket);
          socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
          socket.getOutputStream().flush();
        });
  }

  /** Its address. */
  public URI url() {
    return URI.create(scheme + "://localhost:" + server.getLocalPort() + "/XrdAdapter/forward");
  }

  /** Connections that are open. */
  public Set<Socket> connections() {
    return connections;
  }

  /** Heads of the requests that were noted. */
  public List<String> requests() {
    return requests;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        // Closed, or a handshake that failed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      behaviour.serve(socket);
    } catch (IOException | InterruptedException e) {
      // The other side left.
    } finally {
      connections.remove(socket);
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "test-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Reads a whole request; null when the other side has left. */
  public static Request read(Socket socket) throws IOException {
    return read(new BufferedInputStream(socket.getInputStream()));
  }

  /** Reads a whole request; null when the other side has left. */
  public static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(text);
    int bytes = length.find() ? Integer.parseInt(length.group(1)) : 0;
    return new Request(text, in.readNBytes(bytes));
  }

  /** A request as it came. */
  public record Request(String head, byte[] body) {

    /** Its body as text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a header; empty when there is none. */
    public String header(String name) {
      Matcher matcher = Pattern.compile("(?im)^" + name + ": *(.*)$").matcher(head);
      return matcher.find() ? matcher.group(1).strip() : "";
    }
  }

  /** A whole answer. */
  public static String answer(int status, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return "HTTP/1.1 "
        + status
        + " x\r\n"
        + headers
        + "Content-Length: "
        + length
        + "\r\n\r\n"
        + body;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : connections) {
      socket.close();
    }
  }
}
