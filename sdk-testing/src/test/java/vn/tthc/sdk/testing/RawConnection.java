package vn.tthc.sdk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One connection to a door, byte by byte. */
final class RawConnection implements AutoCloseable {
  private final Socket socket;
  private byte[] rest = {};

  RawConnection(Door door) throws IOException {
    socket = new Socket(door.url().getHost(), door.url().getPort());
  }

  private static byte[] request(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST /XrdAdapter/RestService/forward/mapi/g HTTP/1.1\r\n"
                + "Host: 127.0.0.1\r\n"
                + ("dstcode: " + RawClient.DESTINATION + "\r\n")
                + ("Content-Length: " + bytes.length + "\r\n\r\n"))
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  void send(String body) throws IOException {
    socket.getOutputStream().write(request(body));
  }

  /** Sends all but the last bytes of the body. */
  void sendHalf(String body) throws IOException {
    byte[] all = request(body);
    int cut = all.length - 10;
    socket.getOutputStream().write(all, 0, cut);
    rest = Arrays.copyOfRange(all, cut, all.length);
  }

  void sendRest() throws IOException {
    socket.getOutputStream().write(rest);
  }

  /** Reads one answer with its body; its length must be told or end with the connection. */
  String readAnswer() throws IOException {
    String head = readHead();
    return head + read(length(head));
  }

  /** Reads as many bytes, or fewer if the connection ends before. */
  String read(int bytes) throws IOException {
    return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
  }

  String readHead() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection ended within the answer's head.");
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static int length(String head) {
    return head.lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("content-length:"))
        .map(line -> Integer.parseInt(line.substring(15).trim()))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
