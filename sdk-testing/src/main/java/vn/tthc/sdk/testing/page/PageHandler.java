package vn.tthc.sdk.testing.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the page's files and its API over HTTP. */
final class PageHandler implements HttpHandler {
  private static final int LONGEST_BODY = 64 * 1024;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final Map<String, String> FILES =
      Map.of(
          "/", "index.html",
          "/page.css", "page.css",
          "/page.js", "page.js",
          "/views.js", "views.js",
          "/texts.js", "texts.js");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Guard guard;
  private final PageApi api;

  PageHandler(Guard guard, PageApi api) {
    this.guard = guard;
    this.api = api;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      String objection = guard.objection(method, path, exchange.getRequestHeaders());
      if (objection != null) {
        sendError(exchange, 403, objection);
      } else if (path.startsWith("/api/")) {
        serveApi(exchange, method, path);
      } else {
        serveFile(exchange, method, FILES.get(path));
      }
    }
  }

  private void serveApi(HttpExchange exchange, String method, String path) throws IOException {
    try {
      JsonNode body = method.equals("POST") ? body(exchange) : MissingNode.getInstance();
      Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
      JsonNode answer = api.answer(method, path.substring("/api/".length()), query, body);
      send(exchange, 200, "application/json; charset=utf-8", mapper.writeValueAsBytes(answer));
    } catch (Refusal e) {
      sendError(exchange, e.status(), e.getMessage());
    } catch (IllegalArgumentException | IllegalStateException e) {
      sendError(exchange, 400, e.getMessage());
    }
  }

  private JsonNode body(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      throw new Refusal(413, "The body is too long.");
    }
    try {
      return bytes.length == 0 ? MissingNode.getInstance() : mapper.readTree(bytes);
    } catch (IOException e) {
      throw new Refusal(400, "The body is not JSON.");
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : (raw == null ? "" : raw).split("&")) {
      int equal = pair.indexOf('=');
      if (equal > 0) {
        query.put(pair.substring(0, equal), decode(pair.substring(equal + 1)));
      }
    }
    return query;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "The query cannot be read.");
    }
  }

  private void serveFile(HttpExchange exchange, String method, @Nullable String file)
      throws IOException {
    if (file == null) {
      sendError(exchange, 404, "Nothing is served at this path.");
    } else if (!method.equals("GET")) {
      sendError(exchange, 405, "Only GET is served at this path.");
    } else {
      try (InputStream in = PageHandler.class.getResourceAsStream(file)) {
        send(exchange, 200, type(file), in.readAllBytes());
      }
    }
  }

  private static String type(String file) {
    String kind = file.substring(file.lastIndexOf('.') + 1);
    return "text/" + (kind.equals("js") ? "javascript" : kind) + "; charset=utf-8";
  }

  private void sendError(HttpExchange exchange, int status, @Nullable String text)
      throws IOException {
    byte[] body = mapper.writeValueAsBytes(mapper.createObjectNode().put("error", text));
    send(exchange, status, "application/json; charset=utf-8", body);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
