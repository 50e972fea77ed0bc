package vn.tthc.sdk.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a door of the portal and remembers the traces that its data calls come with. */
final class ForwardingDoor implements AutoCloseable {

  private final List<String> traceparents = new CopyOnWriteArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final URI door;

  ForwardingDoor(URI door) throws IOException {
    this.door = door;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::forward);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + door.getPath());
  }

  /** One for each data call, in their order. */
  List<String> traceparents() {
    return traceparents;
  }

  private void forward(HttpExchange call) throws IOException {
    try (call) {
      if (call.getRequestURI().getPath().endsWith("/mapi/g")) {
        traceparents.add(call.getRequestHeaders().getFirst("traceparent"));
      }
      HttpResponse<byte[]> answer =
          http.send(request(call), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> call.getResponseHeaders().set("Content-Type", type));
      call.sendResponseHeaders(answer.statusCode(), answer.body().length);
      call.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(door.resolve(call.getRequestURI().toString()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(call.getRequestBody().readAllBytes()));
    for (String name :
        List.of("Content-Type", "dstcode", "X-TTHC-Exchange-Id", "X-TTHC-Signature")) {
      List<String> values = call.getRequestHeaders().getOrDefault(name, List.of());
      values.forEach(value -> request.header(name, value));
    }
    return request.build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
