package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An agency's system that answers what it is told to, and keeps what it was last asked. */
final class FakeAgency implements AutoCloseable {

  private record Reply(int status, String body) {}

  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final HttpServer server;
  volatile String lastPath;
  volatile JsonNode lastBody;
  volatile String lastKey;

  FakeAgency() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tthc/");
  }

  void answers(String path, int status, String body) {
    replies.put("/tthc/" + path, new Reply(status, body));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      lastPath = exchange.getRequestURI().getPath();
      lastBody = Json.MAPPER.readTree(exchange.getRequestBody());
      lastKey = exchange.getRequestHeaders().getFirst("X-Key");
      Reply reply = replies.getOrDefault(lastPath, new Reply(404, "Not here."));
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
