package vn.tthc.sdk.testing.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Channel;

/** Lets everybody in and answers data calls as a test says, for what a real store cannot do. */
final class ScriptedPortal implements AutoCloseable {

  static final String ACCEPTED = "{\"error_code\":0,\"message\":\"Thành công\"}";
  static final String EXISTS = "{\"error_code\":\"3\",\"message\":\"Hồ sơ đã tồn tại\"}";
  static final String MISSING = "{\"error_code\":\"-1\",\"message\":\"Hồ sơ không tồn tại\"}";

  private final HttpServer server;
  private final UnaryOperator<String> script;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  /**
   * @param script from the body of a data call to the body of its answer
   */
  ScriptedPortal(UnaryOperator<String> script) {
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String answer = "{\"error_code\":0,\"session\":\"s\"}";
    if (!exchange.getRequestURI().getPath().endsWith("/login")) {
      bodies.add(body);
      answer = script.apply(body);
    }
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  Channel channel() {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/XrdAdapter/forward";
    return Channel.adapter(URI.create(url), "VN:GOV:mau", "mau", "mat-khau");
  }

  /** The bodies of the data calls so far. */
  List<String> bodies() {
    return List.copyOf(bodies);
  }

  static boolean updates(String body) {
    return body.contains("\"isUpdating\":\"True\"");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
