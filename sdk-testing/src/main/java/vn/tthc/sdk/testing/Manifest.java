package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The signed manifest of an exchange, held against what was really received. */
final class Manifest {
  private static final List<String> TEXTS =
      List.of("agency", "environment", "exchangeId", "operation", "payloadSha256", "root", "time");

  /** What the portal itself found in the request. */
  record Received(
      String exchangeId, String operation, String agency, int count, String payloadSha256) {}

  private final JsonNode json;
  private final byte[] bytes;

  private Manifest(JsonNode json, byte[] bytes) {
    this.json = json;
    this.bytes = bytes;
  }

  /** Adds to {@code wrong} whatever does not fit. */
  static void check(byte[] bytes, Received received, List<String> wrong) {
    JsonNode json;
    try {
      json = Json.MAPPER.readTree(bytes);
    } catch (IOException e) {
      wrong.add("The manifest is not JSON.");
      return;
    }
    if (!json.isObject()) {
      wrong.add("The manifest is not a JSON object.");
      return;
    }
    new Manifest(json, bytes).compare(received, wrong);
  }

  private void compare(Received received, List<String> wrong) {
    checkForm(wrong);
    compareText("exchangeId", received.exchangeId(), wrong);
    compareText("operation", received.operation(), wrong);
    compareText("agency", received.agency(), wrong);
    compareText("payloadSha256", received.payloadSha256(), wrong);
    JsonNode count = json.path("count");
    if (!count.isInt() || count.intValue() != received.count()) {
      wrong.add("The manifest's count is " + count + ", received were " + received.count() + ".");
    }
  }

  private void checkForm(List<String> wrong) {
    for (String name : TEXTS) {
      if (!json.path(name).isTextual()) {
        wrong.add("The manifest has no text " + name + ".");
      }
    }
    if (!isInstant(json.path("time").asText())) {
      wrong.add("The manifest's time is not an instant in UTC.");
    }
    if (json.properties().stream().anyMatch(f -> !isAllowed(f.getValue()))) {
      wrong.add("The manifest holds something else than texts and small whole numbers.");
    } else if (!Arrays.equals(bytes, canonical())) {
      wrong.add("The manifest is not in canonical form.");
    }
  }

  private static boolean isAllowed(JsonNode value) {
    return value.isTextual() || value.isInt();
  }

  private static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return text.endsWith("Z");
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void compareText(String name, String received, List<String> wrong) {
    if (!json.path(name).asText().equals(received)) {
      wrong.add("The manifest's " + name + " is not that of the request.");
    }
  }

  /** Keys in the order of their UTF-16 units, no white space, the shortest escapes (RFC 8785). */
  private byte[] canonical() {
    Map<String, JsonNode> sorted = new TreeMap<>();
    json.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
    StringBuilder out = new StringBuilder("{");
    sorted.forEach(
        (name, value) -> {
          out.append(out.length() > 1 ? "," : "");
          quote(name, out);
          out.append(':');
          if (value.isInt()) {
            out.append(value.intValue());
          } else {
            quote(value.textValue(), out);
          }
        });
    return out.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    text.chars().forEach(c -> out.append(escaped((char) c)));
    out.append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
