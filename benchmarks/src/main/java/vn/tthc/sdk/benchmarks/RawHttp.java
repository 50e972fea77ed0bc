package vn.tthc.sdk.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection that is kept and costs its side next to nothing. */
final class RawHttp implements AutoCloseable {

  private static final Pattern SESSION = Pattern.compile("\"session\":\"(\\w+)\"");

  private final Socket socket;
  private final RequestBuffer answer = new RequestBuffer();

  @SuppressWarnings("AddressSelection") // it is an address, not a name
  RawHttp(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
  }

  /** Sends a whole request and waits for its answer, which is good until the next. */
  RequestBuffer send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    if (!answer.fill(socket.getInputStream())) {
      throw new EOFException("the server left");
    }
    return answer;
  }

  /** A session of the mock portal. */
  String logIn(String user, String password) throws IOException {
    byte[] request =
        post(Portal.LOGIN, "{\"username\":\"" + user + "\",\"password\":\"" + password + "\"}");
    Matcher session = SESSION.matcher(new String(send(request).body(), StandardCharsets.UTF_8));
    if (!session.find()) {
      throw new IOException("the portal gave no session");
    }
    return session.group(1);
  }

  /** A whole request with JSON. */
  static byte[] post(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
