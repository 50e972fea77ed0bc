package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Speaks to a door in plain HTTP, with nothing of the SDK's client. */
final class RawClient {
  static final String DESTINATION = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Door door;
  private String session = "";

  RawClient(Door door) {
    this.door = door;
  }

  static RawClient loggedIn(Door door) {
    RawClient client = new RawClient(door);
    client.logIn();
    return client;
  }

  void logIn() {
    session =
        json(post("/mapi/login", login(door.user(), door.password()))).path("session").asText();
  }

  String session() {
    return session;
  }

  static String login(String user, String password) {
    return object().put("username", user).put("password", password).toString();
  }

  static ObjectNode object() {
    return Json.MAPPER.createObjectNode();
  }

  /** An envelope around data that keeps its exact text. */
  String envelope(String service, String isUpdating, String data) {
    ObjectNode head =
        object().put("session", session).put("madonvi", "H29").put("service", service);
    if (!isUpdating.isEmpty()) {
      head.put("isUpdating", isUpdating);
    }
    String text = head.toString();
    return text.substring(0, text.length() - 1) + ",\"data\":" + data + "}";
  }

  JsonNode create(String... dossiers) {
    return sync("DongBoHoSoMC", "False", list(dossiers));
  }

  JsonNode replace(String... dossiers) {
    return sync("DongBoHoSoMC", "True", list(dossiers));
  }

  JsonNode steps(String... steps) {
    return sync("CapNhatTienDoHoSoMC", "", list(steps));
  }

  JsonNode feedback(String... entries) {
    return sync("DongBoPhanAnhKienNghi", "", list(entries));
  }

  JsonNode lookUp(String code) {
    ObjectNode body = object().put("session", session).put("madonvi", "H29");
    return json(post("/mapi/g", body.put("service", "TraCuuHoSo").put("mahoso", code).toString()));
  }

  JsonNode sync(String service, String isUpdating, String data) {
    return json(post("/mapi/g", envelope(service, isUpdating, data)));
  }

  static String list(String... items) {
    return "[" + String.join(",", items) + "]";
  }

  HttpResponse<String> post(String tail, String body) {
    return post(URI.create(door.url() + tail), body, Map.of("dstcode", DESTINATION));
  }

  HttpResponse<String> post(URI uri, String body, Map<String, String> headers) {
    try {
      return tryPost(uri, body, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> tryPost(String tail, String body) throws IOException {
    return tryPost(URI.create(door.url() + tail), body, Map.of("dstcode", DESTINATION));
  }

  private HttpResponse<String> tryPost(URI uri, String body, Map<String, String> headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the portal.", e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return Json.MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
