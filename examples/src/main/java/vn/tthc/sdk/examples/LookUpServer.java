package vn.tthc.sdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * Answers when the portal looks a dossier (Art. 10.3) or its result (Art. 10.4) up, with the JDK's
 * own HTTP server. Path, parameter and form of the first are certain, since one agency's system
 * shows them: HTTP 200 always, the bare dossier, or {@code error_code} -1 and a message. All of the
 * second is a guess after its model, and so is the key: nothing public shows how the portal proves
 * who it is. Agree on that with the portal; until then listen only where your adapter reaches you,
 * and let the adapter, or a gateway before it, add the key.
 *
 * <pre>{@code
 * LOOK_UP_KEY=secret ./tthc example look-up-server --port 8095
 * curl -s http://127.0.0.1:8095/search/call -H 'X-Look-Up-Key: secret' \
 *   -d '{"madonvi":"H29","service":"TraCuuHoSo","masohoso":"H29.33-261017-0001"}'
 * }</pre>
 */
public final class LookUpServer implements AutoCloseable {

  /** A name of our own. */
  public static final String KEY_HEADER = "X-Look-Up-Key";

  private static final int THREADS = 8;
  private static final int LONGEST_QUESTION = 16 * 1024;
  private static final JsonMapper JSON = new JsonMapper();
  private static final WireJson WIRE = new WireJson(WireOptions.of(GuessedFields.SEND));

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Function<String, Optional<Dossier>> dossiers;
  private final byte[] key;
  private final HttpServer server;

  /**
   * Starts to answer.
   *
   * @param dossiers finds a dossier by its code; called on several threads
   * @param key what every call must carry
   */
  public LookUpServer(
      InetSocketAddress address, String key, Function<String, Optional<Dossier>> dossiers)
      throws IOException {
    this.dossiers = dossiers;
    this.key = key.getBytes(StandardCharsets.UTF_8);
    this.server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/search/call", call -> serve(call, LookUps::dossier));
    server.createContext("/search/result", call -> serve(call, LookUps::result));
    server.start();
  }

  /** Answers for ten made-up dossiers until Ctrl-C. */
  public static void main(String... args) throws Exception {
    ExampleOptions options = ExampleOptions.of(args, "port");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    String key = System.getenv().getOrDefault("LOOK_UP_KEY", "secret");
    Map<String, Dossier> known = MadeUp.dossiers(10);
    try (LookUpServer server =
        new LookUpServer(
            new InetSocketAddress(loopback, options.number("port", 8095)),
            key,
            code -> Optional.ofNullable(known.get(code)))) {
      System.out.println("answers on port " + server.port() + ": " + known.keySet());
      new CountDownLatch(1).await();
    }
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void serve(HttpExchange call, Function<Dossier, Optional<?>> answer) throws IOException {
    try (call) {
      if (!isThePortal(call)) {
        reply(call, 401, refusal("Không được phép"));
        return;
      }
      try {
        reply(call, 200, answer(question(call), answer));
      } catch (RuntimeException e) {
        // Not "not found": the portal would believe it. What failed may name people, its kind not.
        System.err.println("look-up failed: " + e.getClass().getName());
        reply(call, 500, refusal("Hệ thống đang có lỗi"));
      }
    }
  }

  /** Takes the same time wherever the key is wrong. */
  private boolean isThePortal(HttpExchange call) {
    String shown = call.getRequestHeaders().getFirst(KEY_HEADER);
    return shown != null && MessageDigest.isEqual(key, shown.getBytes(StandardCharsets.UTF_8));
  }

  /** The dossier's code; empty when the call asks for none. */
  private static String question(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readNBytes(LONGEST_QUESTION + 1);
    if (body.length > LONGEST_QUESTION) {
      return "";
    }
    try {
      JsonNode json = JSON.readTree(body);
      return json.path("masohoso").asText("");
    } catch (IOException e) {
      return "";
    }
  }

  private byte[] answer(String code, Function<Dossier, Optional<?>> answer) {
    if (code.isBlank()) {
      return refusal("Yêu cầu không hợp lệ: thiếu masohoso");
    }
    Optional<Dossier> dossier = dossiers.apply(code);
    if (dossier.isEmpty()) {
      return refusal("Không tìm thấy hồ sơ");
    }
    return answer
        .apply(dossier.get())
        .map(WIRE::write)
        .orElseGet(() -> refusal("Hồ sơ chưa có kết quả"));
  }

  private static byte[] refusal(String message) {
    return JSON.createObjectNode()
        .put("error_code", "-1")
        .put("message", message)
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void reply(HttpExchange call, int status, byte[] body) throws IOException {
    call.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    call.sendResponseHeaders(status, body.length);
    call.getResponseBody().write(body);
  }

  /** Lets calls under way end first, for a second at most. */
  @Override
  public void close() {
    server.stop(1);
    threads.shutdown();
  }
}
