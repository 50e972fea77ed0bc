package vn.tthc.sdk.signing.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to small requests: whole ones, and those that never end. */
class HttpFetchTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(500);

  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final ServerSocket server;

  HttpFetchTest() throws IOException {
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void a_whole_answer() throws Exception {
    serve(OK + "Content-Length: 3\r\n\r\nabc", "");
    assertThat(new HttpFetch(LONG, 3).get(address())).isEqualTo("abc".getBytes(US_ASCII));
  }

  @Test
  void an_answer_in_chunks() throws Exception {
    serve(OK + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", "");
    byte[] body = {1};
    assertThat(new HttpFetch(LONG, 3).post(address(), "a/b", body)).hasSize(3);
  }

  @Test
  void an_answer_that_is_too_large_is_not_read_to_its_end() throws Exception {
    serve(OK + "Content-Length: 99999999\r\n\r\nabcd", "");
    assertThatThrownBy(() -> new HttpFetch(LONG, 3).get(address()))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the answer has more than 3 bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 301, 404, 503})
  void another_status(int status) {
    serve("HTTP/1.1 " + status + " X\r\nLocation: http://127.0.0.1:1/\r\n\r\n", "");
    assertThatThrownBy(() -> new HttpFetch(LONG, 3).get(address()))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("HTTP status " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nX-Long: ",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;x="
      })
  void an_answer_that_drips_ends_in_time_and_the_connection_with_it(String start) throws Exception {
    serve(start, "a");
    assertThatThrownBy(() -> new HttpFetch(SHORT, 1 << 20).get(address()))
        .isInstanceOf(SocketTimeoutException.class)
        .hasMessage("no whole answer in time");
    hungUp.await();
  }

  @Test
  void a_host_that_is_not_there_is_called_so() {
    URI nowhere = URI.create("http://khong-co.invalid/");
    assertThatThrownBy(() -> new HttpFetch(LONG, 3).get(nowhere))
        .isInstanceOf(UnknownHostException.class);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  /** Answers one request: the start at once, then, until the other side hangs up, drop by drop. */
  private void serve(String start, String drop) {
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept()) {
                socket.getInputStream().read();
                socket.getOutputStream().write(start.getBytes(US_ASCII));
                drip(socket, drop.getBytes(US_ASCII));
              } catch (IOException e) {
                // That is how some hang up.
              } finally {
                hungUp.countDown();
              }
            },
            "slow server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Each drop when the other side has said nothing for a moment. */
  private static void drip(Socket socket, byte[] drop) throws IOException {
    socket.setSoTimeout(20);
    for (int said = 0; said >= 0; ) {
      try {
        said = socket.getInputStream().read();
      } catch (SocketTimeoutException e) {
        socket.getOutputStream().write(drop);
      }
    }
  }
}
