package vn.tthc.sdk.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Servers that are no portal. */
class RubbishTest {
  private static final String SESSION = "geheim-sitzung";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private ConformanceReport judge(Duration limit, String only) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    ConformanceBuilder builder =
        Conformance.of(url)
            .backup(url)
            .destination("VN:GOV:X:y")
            .agency("H29")
            .credentials("h29", "mat-khau-thu")
            .timeLimit(limit)
            .write();
    return (only.isEmpty() ? builder : builder.only(only)).build().run(result -> {});
  }

  private static HttpHandler answering(byte[] body) {
    return exchange -> answer(exchange, body);
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise() {
    byte[] noise = new byte[3000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private void lettingInWith(byte[] body) {
    server.createContext(
        "/mapi/login", answering(bytes("{\"error_code\":0,\"session\":\"" + SESSION + "\"}")));
    server.createContext("/mapi/g", answering(body));
  }

  @Test
  void nothingPassesAtAServerOfNoise() throws Exception {
    server.createContext("/", answering(noise()));

    ConformanceReport report = judge(Duration.ofSeconds(10), "");

    assertThat(report.count(CaseStatus.PASS)).isZero();
    assertThat(report.conforms()).isFalse();
    assertThat(report.results()).noneMatch(result -> result.detail().contains("judged"));
    assertIsJunit(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "\"\"", "1e999999999", "<html>Vui lòng</html>"})
  void everyDataCaseFailsAfterALoginThatWorks(String body) {
    lettingInWith(bytes(body));
    assertEveryDataCaseFails();
  }

  @Test
  void noiseAndDepthFailToo() {
    lettingInWith(noise());
    assertEveryDataCaseFails();
  }

  @Test
  void depthFailsToo() {
    lettingInWith(bytes("{\"a\":" + "[".repeat(200_000)));
    assertEveryDataCaseFails();
  }

  private void assertEveryDataCaseFails() {
    for (String group : List.of("session", "read", "odd", "dossier", "batch")) {
      assertThat(judge(Duration.ofSeconds(10), group).results())
          .filteredOn(result -> !List.of("read-keep-alive").contains(result.name()))
          .allSatisfy(
              result ->
                  assertThat(result.status())
                      .as(result.line())
                      .isIn(CaseStatus.FAIL, CaseStatus.WARN, CaseStatus.SKIP))
          .noneMatch(result -> result.detail().contains("judged"));
    }
  }

  @Test
  void anEndlessBodyEnds() {
    server.createContext("/", RubbishTest::pourOut);

    assertThat(judge(Duration.ofSeconds(30), "login-good").results())
        .singleElement()
        .satisfies(result -> assertThat(result.detail()).contains("a body without end"));
  }

  private static void pourOut(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[1 << 16];
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 10_000; i++) {
        out.write(some);
      }
    } catch (IOException e) {
      exchange.close(); // the other side hung up, as it should
    }
  }

  @Test
  void aServerThatNeverEndsItsAnswerIsGivenUp() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush(); // and no more
        });

    assertThat(judge(Duration.ofMillis(300), "login-good").results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.status()).isEqualTo(CaseStatus.FAIL);
              assertThat(result.detail()).contains("no whole answer within 300 ms");
            });
  }

  @Test
  void nobodyListeningFails() {
    server.stop(0);

    ConformanceReport report = judge(Duration.ofSeconds(5), "login-good");

    assertThat(report.results()).allMatch(result -> result.detail().contains("no HTTP answer"));
  }

  @Test
  void secretsThatAreEchoedAreNotShown() throws Exception {
    String echo = "mat-khau-thu và " + SESSION + " <&\\\"]]>\\u0000\\u001b\\ud800";
    lettingInWith(bytes("{\"error_code\":-1,\"message\":\"" + echo + "\"}"));

    ConformanceReport report = judge(Duration.ofSeconds(10), "read");

    assertThat(report.junitXml())
        .contains("*** và ***")
        .doesNotContain("mat-khau-thu")
        .doesNotContain(SESSION);
    assertIsJunit(report);
  }

  private static void assertIsJunit(ConformanceReport report) throws Exception {
    String xml = report.junitXml();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new java.io.StringReader(xml)));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(report.results().size()));
    assertThat(document.getElementsByTagName("testcase").getLength())
        .isEqualTo(report.results().size());
    assertThat(document.getElementsByTagName("failure").getLength())
        .isEqualTo((int) report.count(CaseStatus.FAIL));
    assertThat(document.getElementsByTagName("skipped").getLength())
        .isEqualTo((int) report.count(CaseStatus.SKIP));
  }
}
