package vn.tthc.sdk.internal.channel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A token service of a few lines: answers from a queue, then with tokens t1, t2 and so on. */
public final class TokenServer implements AutoCloseable {

  private final Queue<String> answers = new ArrayDeque<>();
  private final List<RawServer.Request> requests = new CopyOnWriteArrayList<>();
  private final RawServer server;
  private volatile Runnable onRequest = () -> {};

  public TokenServer() throws IOException {
    server = new RawServer(this::serve);
  }

  public TokenServer(TlsServer tls) throws Exception {
    server = tls.start(this::serve);
  }

  private void serve(Socket socket) throws IOException {
    BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
    for (RawServer.Request next = RawServer.read(in); next != null; next = RawServer.read(in)) {
      requests.add(next);
      onRequest.run();
      String given = next();
      String answer = given == null ? json(token("t" + requests.size(), "3600")) : given;
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }
  }

  private synchronized String next() {
    return answers.poll();
  }

  /** Answers the next requests so. */
  public synchronized TokenServer then(String... given) {
    answers.addAll(List.of(given));
    return this;
  }

  TokenServer onRequest(Runnable task) {
    onRequest = task;
    return this;
  }

  static String token(String value, String expiresIn) {
    return "{\"access_token\":\""
        + value
        + "\",\"token_type\":\"bearer\",\"expires_in\":"
        + expiresIn
        + "}";
  }

  static String json(String body) {
    return RawServer.answer(200, "Content-Type: application/json\r\n", body);
  }

  public static String error(int status, String code) {
    String body = "{\"error\":\"" + code + "\",\"error_description\":\"Nguyễn Văn Mẫu\"}";
    return RawServer.answer(status, "Content-Type: application/json\r\n", body);
  }

  public URI url() {
    return server.url();
  }

  public List<RawServer.Request> requests() {
    return requests;
  }

  /** The fields of the last request's form. */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    for (String field : requests.get(requests.size() - 1).text().split("&")) {
      String[] parts = field.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
