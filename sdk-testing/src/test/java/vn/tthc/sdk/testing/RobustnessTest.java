package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown at a door, it answers as a portal does, or hangs up, and stays up. */
class RobustnessTest {
  private static final String PATH = "/XrdAdapter/RestService/forward/mapi/g";
  private static final int MEGABYTE = 1 << 20;

  private final MockPortal portal = MockPortal.start();

  @AfterEach
  void close() {
    portal.close();
  }

  static Stream<String> nonsense() {
    return Stream.of(
        "",
        "{",
        "[]",
        "null",
        "{\"service\":\"KhongCo\",\"madonvi\":\"H29\"}",
        "{\"service\":{\"a\":[1]},\"data\":{}}",
        "{\"data\":[],\"data\":[]}",
        "[".repeat(100_000),
        "{\"data\":" + "[".repeat(5_000),
        "{\"data\":1e999999999}",
        "{\"data\":[{\"MaHoSo\":{}}]}",
        "\ufeff{\"session\":\"\"}",
        "<?xml version=\"1.0\"?><a/>",
        "\u0000\u0001\uffff");
  }

  private void assertAlive() {
    assertThat(
            RawClient.loggedIn(portal.main()).create(Samples.dossier("H29-1")).path("error_code"))
        .hasToString("0");
  }

  private byte[] exchange(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", portal.main().url().getPort())) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      return new byte[0]; // hung up
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void assertNoServerError(byte[] answer) {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    assertThat(text)
        .satisfiesAnyOf(
            t -> assertThat(t).isEmpty(), t -> assertThat(t).matches("(?s)HTTP/1\\.1 [1234].*"));
    assertThat(text).doesNotContain("Exception", "\tat ", Deliveries.HEADER);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void aBodyWithoutSenseIsRefused(String body) throws IOException {
    RawClient client = RawClient.loggedIn(portal.main());
    for (String tail : List.of("/mapi/g", "/mapi/login")) {
      HttpResponse<String> answer = client.tryPost(tail, body);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(RawClient.json(answer).path("error_code").asInt()).isNegative();
    }
    assertAlive();
  }

  @Test
  void aBodyInAnotherEncodingOrLanguageIsRefused() throws IOException {
    RawClient client = RawClient.loggedIn(portal.main());
    byte[] body =
        client.envelope("DongBoHoSoMC", "False", "[]").getBytes(StandardCharsets.UTF_16BE);
    for (String type :
        List.of(
            "text/xml",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "/;;=",
            "")) {
      assertNoServerError(exchange(request("Content-Type: " + type, body)));
    }
    for (String header :
        List.of(
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "Transfer-Encoding: gzip",
            "Expect: 100-continue",
            "Cookie: =;=,;\"",
            "X-Forwarded-For: \u0001",
            "Upgrade: websocket",
            "Accept: \"",
            "Range: bytes=9-1")) {
      assertNoServerError(exchange(request(header, body)));
    }
    assertAlive();
  }

  private static byte[] request(String header, byte[] body) {
    byte[] head =
        ascii(
            "POST "
                + PATH
                + "?dstcode="
                + RawClient.DESTINATION
                + " HTTP/1.1\r\nHost: x\r\n"
                + header
                + "\r\nConnection: close\r\nContent-Length: "
                + body.length
                + "\r\n\r\n");
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  @Test
  void aRequestWithoutSenseIsRefused() throws IOException {
    for (String line :
        List.of(
            "GET / HTTP/1.1",
            "HEAD " + PATH + " HTTP/1.1",
            "POST " + PATH + "?dstcode=%zz&%=%00 HTTP/1.1",
            "POST /%2e%2e/%zz HTTP/1.1",
            "POST //..;/..%2f" + PATH + " HTTP/1.1",
            "POST " + PATH + "?" + "a".repeat(60_000) + " HTTP/1.1",
            "BREW " + PATH + " HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "TRACE / HTTP/1.1",
            "CONNECT a:1 HTTP/1.1",
            "POST " + PATH + " HTTP/9.9",
            "PRI * HTTP/2.0",
            "POST http://other/ HTTP/1.1",
            "GET /__admin/mappings HTTP/1.1",
            "POST /__admin/shutdown HTTP/1.1")) {
      assertNoServerError(
          exchange(ascii(line + "\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")));
    }
    assertAlive();
  }

  @Test
  void rubbishIsRefused() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      byte[] rubbish = new byte[random.nextInt(2_000)];
      random.nextBytes(rubbish);
      assertNoServerError(exchange(rubbish));
      assertNoServerError(exchange(request("X-TTHC-Signature: " + i, rubbish)));
    }
    assertAlive();
  }

  @Test
  void aBodyOfFiftyMegabytesIsAnswered() {
    RawClient client = RawClient.loggedIn(portal.main());
    String big = "[\"" + "x".repeat(50 * MEGABYTE) + "\"]";
    portal.faults().add(FaultRule.of(Fault.EMPTY).service("KhongCo"));

    assertThat(client.sync("DongBoHoSoMC", "False", big).path("error_code").asInt()).isNegative();
    assertAlive();
  }

  @Test
  void aLongerOneIsNotRead() throws IOException {
    String head = "POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000000\r\n\r\n";

    assertThat(new String(exchange(ascii(head)), StandardCharsets.ISO_8859_1))
        .startsWith("HTTP/1.1 413");
    assertAlive();
  }

  @Test
  void aThousandConnectionsThatSayLittleDisturbNobodyAndEndWithThePortal() throws IOException {
    Set<Thread> before = threads();
    MockPortal crowded = MockPortal.start();
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        Socket socket = new Socket("127.0.0.1", crowded.main().url().getPort());
        sockets.add(socket);
        socket
            .getOutputStream()
            .write(ascii(("POST " + PATH + " HTTP/1.1\r\nHos").substring(0, i % 30)));
      }
      assertThat(RawClient.loggedIn(crowded.main()).create(Samples.dossier("H29-1"))).isNotEmpty();
      crowded.close();

      for (Socket socket : sockets) {
        assertEnded(socket);
      }
      awaitEnd(before);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
      crowded.close();
    }
  }

  private static void assertEnded(Socket socket) {
    try {
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).doesNotContain(" 5");
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }

  private static Set<Thread> threads() {
    return Set.copyOf(Thread.getAllStackTraces().keySet());
  }

  /** The threads of the HTTP client that asked are its own. */
  private static void awaitEnd(Set<Thread> before) {
    Set<Thread> left;
    do {
      Thread.yield();
      left =
          threads().stream()
              .filter(t -> !before.contains(t) && !t.getName().startsWith("HttpClient"))
              .collect(Collectors.toSet());
    } while (!left.isEmpty());
  }
}
