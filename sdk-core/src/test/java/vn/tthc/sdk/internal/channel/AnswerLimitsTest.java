package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** No answer takes all our memory or time. */
class AnswerLimitsTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);

  @Test
  void endsAnAnswerWithoutEnd() throws Exception {
    try (RawServer server =
        new RawServer(
            socket -> {
              RawServer.read(socket);
              OutputStream out = socket.getOutputStream();
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              // One blank after the other until the client hangs up, which this read notices.
              socket.setSoTimeout(5);
              while (!hasHungUp(socket)) {
                out.write(' ');
              }
            })) {
      assertThat(failure(server, SHORT)).hasMessage("no answer: timed out");
    }
  }

  @Test
  void refusesAnAnswerThatIsTooLarge() throws Exception {
    String zeros = "0".repeat(16 * 1024 * 1024 + 1);
    try (RawServer server = RawServer.answering(RawServer.answer(200, "", zeros))) {
      assertTooLarge(failure(server, LONG));
    }
  }

  @Test
  void refusesAnAnswerThatUnpacksTooLarge() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 200; i++) {
        gzip.write(new byte[1024 * 1024]);
      }
    }
    String head =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
            + packed.size()
            + "\r\n\r\n";
    try (RawServer server =
        new RawServer(
            socket -> {
              RawServer.read(socket);
              socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
              packed.writeTo(socket.getOutputStream());
            })) {
      assertTooLarge(failure(server, LONG));
    }
  }

  private static void assertTooLarge(TransportException e) {
    assertThat(e.fate()).isEqualTo(Fate.LOST);
    assertThat(e).hasMessage("the answer is larger than 16 MiB");
  }

  private static TransportException failure(RawServer server, Duration timeout) {
    HttpRequest request = new HttpRequest(server.url(), Map.of(), new byte[0]);
    try (Transport transport = Transports.to(server.url(), new TestTicker())) {
      return catchThrowableOfType(
          TransportException.class, () -> transport.post(request, timeout, new Cancellation()));
    }
  }

  private static boolean hasHungUp(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }
}
