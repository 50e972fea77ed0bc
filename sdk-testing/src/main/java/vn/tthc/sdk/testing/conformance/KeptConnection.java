package vn.tthc.sdk.testing.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sends the same request twice over one connection. */
final class KeptConnection {
  private static final int LONGEST_HEAD = 64 << 10;
  private static final int LARGEST_BODY = 8 << 20;

  private final Socket socket;
  private final InputStream in;
  private final long end;

  private KeptConnection(Socket socket, Duration limit) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.end = System.nanoTime() + limit.toNanos();
  }

  static void serveTwice(Caller caller) {
    boolean inQuery = caller.destinationInQuery();
    byte[] body = Caller.bytes(caller.envelope("LayDanhMucCoQuan"));
    URI uri = caller.address(caller.target().main(), caller.target().sharePath(), inQuery);
    byte[] request = request(uri, caller.headers(inQuery), body);
    Duration limit = caller.wire().limit();
    try (Socket socket = connect(uri, limit)) {
      KeptConnection connection = new KeptConnection(socket, limit.multipliedBy(2));
      connection.exchange(request);
      connection.exchange(request);
    } catch (IOException e) {
      throw new NotMet("the connection is not kept: " + Wire.reason(e));
    }
  }

  private static byte[] request(URI uri, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder("POST ").append(uri.getRawPath());
    head.append(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(uri.getRawAuthority()).append("\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static Socket connect(URI uri, Duration limit) throws IOException {
    boolean tls = uri.getScheme().equals("https");
    int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
    int millis = (int) limit.toMillis();
    Socket plain = new Socket();
    plain.connect(new InetSocketAddress(uri.getHost(), port), millis);
    plain.setSoTimeout(millis);
    return tls ? secured(plain, uri.getHost(), port) : plain;
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    return socket;
  }

  private void exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    socket.getOutputStream().flush();
    String status = line();
    Expect.that(status.startsWith("HTTP/1.1 2"), "no answer of HTTP 1.1 with status 2xx");
    long length = -1;
    boolean chunked = false;
    for (String line = lower(); !line.isEmpty(); line = lower()) {
      Expect.that(!line.matches("connection:\\s*close"), "the server asks to close");
      length = line.startsWith("content-length:") ? number(line.substring(15), 10) : length;
      chunked |= line.matches("transfer-encoding:.*chunked");
    }
    if (chunked) {
      skipChunks();
    } else {
      Expect.that(length >= 0, "the answer has no length");
      skip(length);
    }
  }

  private void skipChunks() throws IOException {
    long size;
    do {
      size = number(line().split(";", 2)[0], 16);
      skip(size);
      line();
    } while (size > 0);
  }

  private static long number(String text, int radix) {
    try {
      return Long.parseLong(text.strip(), radix);
    } catch (NumberFormatException e) {
      throw new NotMet("a length is no number");
    }
  }

  private void skip(long bytes) throws IOException {
    Expect.that(bytes >= 0 && bytes <= LARGEST_BODY, "the body is too large");
    for (long i = 0; i < bytes; i++) {
      read();
    }
  }

  private String lower() throws IOException {
    return line().toLowerCase(Locale.ROOT);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = read(); c != '\n'; c = read()) {
      line.append((char) c);
      Expect.that(line.length() <= LONGEST_HEAD, "a header is too long");
    }
    return line.toString().stripTrailing();
  }

  private int read() throws IOException {
    Expect.that(System.nanoTime() - end < 0, "no whole answer in time");
    int c = in.read();
    if (c < 0) {
      throw new IOException("the server hung up");
    }
    return c;
  }
}
