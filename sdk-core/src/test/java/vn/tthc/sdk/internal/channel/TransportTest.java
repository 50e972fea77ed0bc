package vn.tthc.sdk.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.HttpReply;
import vn.tthc.sdk.internal.protocol.HttpRequest;

/** Whether a request left, told right on real sockets. */
class TransportTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);

  private final TestTicker ticker = new TestTicker();

  @Test
  void saysNotSentWhenRefused() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    TransportException e = failure(URI.create("http://localhost:" + port + "/x"), LONG);
    assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(e).hasMessage("no connection: refused: check host and port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void saysNotSentWhenTheNameIsUnknown(String scheme) {
    TransportException e = failure(URI.create(scheme + "://khong-co.invalid/x"), LONG);
    assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(e).hasMessage("no connection: its host name is not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.1", "[2001:db8::1]", "8.8.8.8", "172.32.0.1"})
  void keepsPlainHttpInside(String host) {
    TransportException e = failure(URI.create("http://" + host + "/x"), LONG);
    assertThat(e.fate()).isEqualTo(Fate.NOT_SENT);
    assertThat(e).hasMessageContaining("use https");
  }

  @Test
  void findsPrivateNamesOnly() throws Exception {
    PrivateNetwork network = PrivateNetwork.DNS;
    assertThat(network.lookup("localhost")).isNotEmpty();
    for (String inside : new String[] {"10.1.2.3", "172.16.0.1", "192.168.1.1", "fd00::1"}) {
      assertThat(network.lookup(inside)).hasSize(1);
    }
    for (String outside : new String[] {"203.0.113.1", "2001:db8::1", "::ffff:8.8.8.8"}) {
      assertThatThrownBy(() -> network.lookup(outside)).isInstanceOf(PublicAddressException.class);
    }
  }

  @Test
  void goesByNoProxyWithPlainHttp() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    System.setProperty("http.proxyHost", "localhost");
    System.setProperty("http.nonProxyHosts", "");
    try (RawServer proxy = new RawServer(socket -> calls.incrementAndGet())) {
      System.setProperty("http.proxyPort", "" + proxy.url().getPort());
      TransportException e = failure(URI.create("http://203.0.113.1/x"), LONG);
      assertThat(e).hasMessageContaining("use https");
      assertThat(calls).hasValue(0);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
      System.clearProperty("http.nonProxyHosts");
    }
  }

  @Test
  void saysLostWhenResetBeforeTheAnswer() throws Exception {
    try (RawServer server =
        new RawServer(
            socket -> {
              RawServer.read(socket);
              socket.setSoLinger(true, 0);
            })) {
      assertThat(failure(server.url(), LONG).fate()).isEqualTo(Fate.LOST);
    }
  }

  @Test
  void saysLostWhenResetBeforeItWasRead() throws Exception {
    try (RawServer server =
        new RawServer(
            socket -> {
              socket.getInputStream().read();
              socket.setSoLinger(true, 0);
            })) {
      assertThat(failure(server.url(), LONG).fate()).isEqualTo(Fate.LOST);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"error_code\":0}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"error_code\":0}\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 204 No\r\nContent-Length: 3\r\n\r\nabc"
      })
  void saysLostWhenTheAnswerIsCut(String answer) throws Exception {
    try (RawServer server = RawServer.answering(answer)) {
      TransportException e = failure(server.url(), LONG);
      assertThat(e.fate()).isEqualTo(Fate.LOST);
      assertThat(e.getMessage()).matches("no answer: \\w+");
    }
  }

  @Test
  void readsAnEmptyAnswer() throws Exception {
    HttpReply reply = reply("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    assertThat(reply.body()).isEmpty();
    assertThat(reply.contentType()).isEmpty();
  }

  @Test
  void saysLostWhenNothingComesInTime() throws Exception {
    try (RawServer server = stalled("")) {
      TransportException e = failure(server.url(), SHORT);
      assertThat(e.fate()).isEqualTo(Fate.LOST);
      assertThat(e).hasMessage("no answer: timed out");
    }
  }

  @Test
  void followsNoRedirect() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (RawServer other = new RawServer(socket -> calls.incrementAndGet())) {
      String location = "Location: " + other.url() + "\r\n";
      assertThat(reply(RawServer.answer(307, location, "")).status()).isEqualTo(307);
      assertThat(calls).hasValue(0);
    }
  }

  @Test
  void waitsByTheServersClock() throws Exception {
    String until = "Retry-After: Mon, 23 Nov 2026 09:00:07 GMT\r\n";
    String date = "Date: Mon, 23 Nov 2026 09:00:00 GMT\r\n";
    HttpReply reply = reply(RawServer.answer(429, date + until, ""));
    assertThat(reply.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(reply.date()).isEqualTo("2026-11-23T09:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99999999999999999999"})
  void doesNotRepeatByItself(String retryAfter) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    String answer = RawServer.answer(503, "Retry-After: " + retryAfter + "\r\n", "");
    try (RawServer server =
            new RawServer(
                socket -> {
                  RawServer.read(socket);
                  calls.incrementAndGet();
                  socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                });
        Transport transport = Transports.to(server.url(), ticker)) {
      HttpReply reply = transport.post(request(server.url()), LONG, new Cancellation());
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.retryAfter()).isEqualTo(Duration.ofHours(retryAfter.length() > 1 ? 1 : 0));
    }
    assertThat(calls).hasValue(1);
  }

  @Test
  void endsACancelledCall() throws Exception {
    Cancellation cancellation = new Cancellation();
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                socket -> {
                  RawServer.read(socket);
                  arrived.countDown();
                  socket.getInputStream().read();
                });
        Transport transport = Transports.to(server.url(), ticker)) {
      Thread canceller =
          new Thread(
              () -> {
                await(arrived);
                cancellation.cancel();
              });
      canceller.start();
      assertThat(failure(transport, server.url(), LONG, cancellation).fate()).isEqualTo(Fate.LOST);
      // And none begins any more.
      assertThat(failure(transport, server.url(), LONG, cancellation).fate())
          .isEqualTo(Fate.NOT_SENT);
      canceller.join();
    }
  }

  @Test
  void keepsOneConnectionForManyCallsAndNoneAfterClose() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CountDownLatch left = new CountDownLatch(1);
    try (RawServer server =
        new RawServer(
            socket -> {
              while (RawServer.read(socket) != null) {
                calls.incrementAndGet();
                String answer = RawServer.answer(200, "", "{}");
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
              }
              left.countDown();
            })) {
      try (Transport transport = Transports.to(server.url(), ticker)) {
        for (int i = 0; i < 5; i++) {
          transport.post(request(server.url()), LONG, new Cancellation());
        }
        assertThat(server.connections()).hasSize(1);
      }
      left.await();
      assertThat(calls).hasValue(5);
    }
  }

  @Test
  void tellsTheStatusWhateverTheBody() throws Exception {
    try (RawServer server = RawServer.answering("HTTP/1.1 404 No\r\n\r\nendless");
        Transport transport = Transports.to(server.url(), ticker)) {
      assertThat(transport.status(server.url(), LONG)).isEqualTo(404);
      assertThat(transport.status(URI.create("http://khong-co.invalid/x"), LONG)).isZero();
    }
  }

  private static RawServer stalled(String begin) throws IOException {
    return new RawServer(
        socket -> {
          RawServer.read(socket);
          socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
          socket.getInputStream().read();
        });
  }

  private HttpReply reply(String answer) throws Exception {
    try (RawServer server = RawServer.answering(answer);
        Transport transport = Transports.to(server.url(), ticker)) {
      return transport.post(request(server.url()), LONG, new Cancellation());
    }
  }

  private TransportException failure(URI url, Duration timeout) {
    try (Transport transport = Transports.to(url, ticker)) {
      return failure(transport, url, timeout, new Cancellation());
    }
  }

  private static TransportException failure(
      Transport transport, URI url, Duration timeout, Cancellation cancellation) {
    return catchThrowableOfType(
        TransportException.class, () -> transport.post(request(url), timeout, cancellation));
  }

  private static HttpRequest request(URI url) {
    return new HttpRequest(url, Map.of("Accept", "x"), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
