package vn.tthc.sdk.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What goes back over the wire.
 *
 * @param headers beside the type of the content
 * @param delivery how it travels
 */
record Answer(
    int status, String contentType, byte[] body, Map<String, String> headers, Delivery delivery) {
  private static final String REJECTED =
      "<html><head><title>Request Rejected</title></head>"
          + "<body>The requested URL was rejected.</body></html>";

  static Answer json(int status, byte[] body) {
    return new Answer(status, "application/json; charset=utf-8", body, Map.of(), Delivery.PLAIN);
  }

  static Answer text(int status, String text) {
    return new Answer(status, "text/plain; charset=utf-8", utf8(text), Map.of(), Delivery.PLAIN);
  }

  static Answer firewallPage() {
    return new Answer(200, "text/html; charset=utf-8", utf8(REJECTED), Map.of(), Delivery.PLAIN);
  }

  static Answer empty() {
    return new Answer(200, "application/json", new byte[0], Map.of(), Delivery.PLAIN);
  }

  static Answer tooMany(long seconds) {
    return text(429, "Too many requests").with("Retry-After", Long.toString(seconds));
  }

  /** Nothing, on a connection that comes to a bad end. */
  static Answer none(Delivery delivery) {
    return empty().with(delivery);
  }

  Answer with(Delivery other) {
    return new Answer(status, contentType, body, headers, other);
  }

  Answer with(String name, String value) {
    return new Answer(status, contentType, body, Map.of(name, value), delivery);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
