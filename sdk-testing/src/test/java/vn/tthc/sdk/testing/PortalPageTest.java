package vn.tthc.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tthc.sdk.testing.page.PortalPage;

class PortalPageTest {
  private final MockPortal portal = MockPortal.builder().journal(50).start();
  private final PortalPage page = PortalPage.open(portal, 0);
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final RawClient client = RawClient.loggedIn(portal.main());

  @AfterEach
  void close() {
    page.close();
    portal.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(page.url().resolve(path));
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = send(at(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RawClient.json(answer);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  @Test
  void showsRequestsNewestFirstWithTheirBodies() throws Exception {
    client.create(Samples.dossierJson("H29-1").put("ChuHoSo", "<b>Mẫu</b>").toString());

    JsonNode list = get("/api/exchanges?limit=10");
    assertThat(list).hasSize(2);
    assertThat(list.get(0).path("service").asText()).isEqualTo("DongBoHoSoMC");
    assertThat(list.get(0).path("wrong").get(0).asText()).contains("exchange id");
    assertThat(list.get(0).has("request")).isFalse();
    JsonNode whole = get("/api/exchanges/" + list.get(0).path("number").asLong());
    assertThat(whole.path("request").asText()).contains("<b>Mẫu</b>");
    assertThat(whole.path("answer").asText()).contains("Thành công");
    assertThat(get("/api/exchanges?before=2")).hasSize(1);
    assertThat(get("/api/verdicts")).hasSize(1);
  }

  @Test
  void showsDossiersWithTheirSteps() throws Exception {
    client.create(Samples.dossier("H29-1"), Samples.dossier("H29-2"));
    client.steps(Samples.step("H29-1", "x"));

    assertThat(get("/api/dossiers?q=29-1").path("dossiers")).hasSize(1);
    assertThat(get("/api/dossiers/H29-1").path("steps").get(0).path("TrangThai").asText())
        .isEqualTo("2");
    assertThat(get("/api/status").path("counts").path("dossiers").asInt()).isEqualTo(2);
    assertThat(get("/api/status").path("minutes")).isNotEmpty();
    assertThat(send(at("/api/dossiers/none")).statusCode()).isEqualTo(404);
  }

  @Test
  void turnsDoorsAndStays() throws Exception {
    JsonNode closed = RawClient.json(post("/api/doors/main", "{\"open\": false}"));
    assertThat(closed.path("doors").get(0).path("open").asBoolean()).isFalse();
    assertThat(portal.main().isOpen()).isFalse();
    assertThat(post("/api/doors/main", "{\"open\": true}").statusCode()).isEqualTo(200);
    assertThat(portal.main().isOpen()).isTrue();
    assertThat(post("/api/doors/main", "{}").statusCode()).isEqualTo(400);
    assertThat(post("/api/doors/side", "{\"open\": true}").statusCode()).isEqualTo(404);
  }

  @Test
  void addsListsAndRemovesRules() throws Exception {
    String rule = "{\"failure\": \"STATUS\", \"status\": 502, \"at\": \"main\", \"times\": 3}";
    JsonNode rules = RawClient.json(post("/api/faults", rule));
    assertThat(rules.get(0).path("rule").asText()).isEqualTo("STATUS 502, at main, 3 times");
    assertThat(post("/api/presets/bad-day", "{}").statusCode()).isEqualTo(200);
    assertThat(get("/api/faults")).hasSize(9);
    assertThat(get("/api/faults").get(1).path("preset").asText()).isEqualTo("bad-day");

    send(at("/api/faults/" + rules.get(0).path("id").asInt()).DELETE());
    assertThat(portal.faults().rules()).hasSize(8);
    send(at("/api/faults").DELETE());
    assertThat(portal.faults().rules()).isEmpty();
    assertThat(get("/api/presets")).hasSize(Preset.values().length);
  }

  @Test
  void takesNamesInSmallLettersToo() throws Exception {
    String rule = "{\"failure\": \"empty\", \"calls\": \"login\"}";
    assertThat(post("/api/faults", rule).statusCode()).isEqualTo(200);
    assertThat(portal.faults().rules()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"failure\": \"NONE\"}",
        "{\"failure\": \"EMPTY\", \"calls\": \"NONE\"}",
        "{\"failure\": \"STATUS\", \"status\": 200}",
        "{\"failure\": \"EMPTY\", \"time\": 3}",
        "{\"failure\": \"EMPTY\", \"times\": \"3\"}",
        "{\"failure\": \"EMPTY\", \"at\": \"side\"}",
        "[",
        "{}"
      })
  void refusesRulesThatCannotBe(String rule) throws Exception {
    HttpResponse<String> answer = post("/api/faults", rule);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("enum", "vn.tthc");
    assertThat(portal.faults().rules()).isEmpty();
  }

  @Test
  void listsDestroyedAnswers() throws Exception {
    portal.main().failNextData(1, Failure.cutAfter(5));
    try {
      client.tryPost("/mapi/g", client.envelope("DongBoHoSoMC", "", "[]"));
    } catch (IOException e) {
      assertThat(e).isNotNull();
    }
    JsonNode destroyed = get("/api/destroyed");
    assertThat(destroyed.get(0).path("failure").asText()).isEqualTo("CUT 5");
    assertThat(destroyed.get(0).path("tookEffect").asBoolean()).isTrue();
  }

  @Test
  void turnsOtherOriginsAway() throws Exception {
    HttpRequest.Builder plain = at("/api/doors/main").POST(BodyPublishers.ofString("{}"));
    assertThat(send(plain).statusCode()).isEqualTo(403);
    assertThat(send(at("/api/status").header("Origin", "http://evil.example")).statusCode())
        .isEqualTo(403);
    assertThat(send(at("/api/status").header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    assertThat(raw("evil.example:" + page.url().getPort())).startsWith("HTTP/1.1 403");
    assertThat(raw("localhost:" + page.url().getPort())).startsWith("HTTP/1.1 200");
    assertThat(portal.main().isOpen()).isTrue();
  }

  private String raw(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", page.url().getPort())) {
      String request =
          "GET /api/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void isReachedFromTheMainDoorAndNeverCountedThere() throws Exception {
    long before = portal.journal().received();
    URI root = URI.create("http://127.0.0.1:" + portal.main().url().getPort() + "/");
    HttpResponse<String> first = send(HttpRequest.newBuilder(root));
    assertThat(first.uri()).isEqualTo(page.url());
    assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(send(HttpRequest.newBuilder(root.resolve("/api/exchanges?limit=1"))).body())
        .contains("LOGIN");
    for (String file : new String[] {"page.css", "page.js", "views.js", "texts.js"}) {
      assertThat(first.body()).contains(file);
      assertThat(send(at("/" + file)).statusCode()).isEqualTo(200);
    }
    assertThat(send(at("/../seed.json")).statusCode()).isEqualTo(404);
    assertThat(portal.journal().received()).isEqualTo(before);
  }
}
