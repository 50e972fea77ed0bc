package vn.tthc.sdk.testing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer, read as leniently as the portal's clients in the field have to. */
final class Reply {
  private static final List<String> CODES =
      List.of("error_code", "errorCode", "response_code", "MaLoi");
  private static final List<String> WRAPPERS = List.of("response_data", "message");

  private final int status;
  private final String contentType;
  private final byte[] body;
  private final boolean cut;
  private final Duration took;
  private final JsonNode outer;
  private final JsonNode inner;

  Reply(int status, String contentType, byte[] body, boolean cut, Duration took) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.cut = cut;
    this.took = took;
    this.outer = cut ? JsonText.NOTHING : text().map(JsonText::parse).orElse(JsonText.NOTHING);
    this.inner = unwrapped(outer);
  }

  private static JsonNode unwrapped(JsonNode outer) {
    for (String wrapper : WRAPPERS) {
      JsonNode wrapped = JsonText.field(outer, wrapper);
      JsonNode inside = wrapped.isTextual() ? JsonText.parse(wrapped.asText()) : wrapped;
      if (inside.isObject() && (codeIn(inside).isPresent() || hasResult(inside))) {
        return inside;
      }
    }
    return outer;
  }

  int status() {
    return status;
  }

  String contentType() {
    return contentType;
  }

  Duration took() {
    return took;
  }

  /** The JSON that counts, a wrapper's taken off. */
  JsonNode json() {
    return inner;
  }

  /** The body as UTF-8; empty when it is not. */
  Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The field that says how it went, as it stands; missing when there is none. */
  JsonNode codeField() {
    return CODES.stream()
        .map(name -> JsonText.field(inner, name))
        .filter(field -> !field.isMissingNode())
        .findFirst()
        .orElse(JsonText.NOTHING);
  }

  Optional<Integer> code() {
    Optional<Integer> code = codeIn(inner);
    return code.isPresent() ? code : codeIn(outer);
  }

  private static Optional<Integer> codeIn(JsonNode json) {
    for (String name : CODES) {
      JsonNode field = JsonText.field(json, name);
      if (field.isTextual() || field.isIntegralNumber()) {
        try {
          return Optional.of(Integer.valueOf(field.asText().strip()));
        } catch (NumberFormatException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  String message() {
    JsonNode message = JsonText.field(inner, "message");
    return message.isTextual() ? message.asText() : "";
  }

  String session() {
    JsonNode session = JsonText.field(inner, "session");
    return session.isTextual() ? session.asText().strip() : "";
  }

  boolean isAccepted() {
    return status / 100 == 2 && code().filter(code -> code == 0).isPresent();
  }

  boolean isRefused() {
    return code().filter(code -> code != 0).isPresent();
  }

  /** Accepted, or said to be in a plain sentence or one JSON string. */
  boolean isAcceptedInWords() {
    boolean sentence = outer.isTextual() || (outer.isMissingNode() && !cut);
    String words = sentence ? words(text().orElse("")) : "";
    return status / 100 == 2 && words.contains("thành công") && !words.contains("không thành công");
  }

  boolean saysThatItExists() {
    boolean known = code().filter(code -> Math.abs(code) == 3).isPresent();
    return isRefused() && (known || words(message()).contains("đã tồn tại"));
  }

  boolean mentions(String... some) {
    String said = words(message());
    return Stream.of(some).anyMatch(said::contains);
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  boolean hasResult() {
    return hasResult(inner);
  }

  private static boolean hasResult(JsonNode json) {
    return json.isObject()
        && (!JsonText.field(json, "result").isMissingNode()
            || !JsonText.field(json, "data").isMissingNode());
  }

  /** What was asked for: a list, a list in {@code data}, a single object. */
  List<JsonNode> entries() {
    JsonNode result = JsonText.opened(JsonText.field(inner, "result"));
    JsonNode data = JsonText.opened(JsonText.field(result.isObject() ? result : inner, "data"));
    List<JsonNode> entries = new ArrayList<>();
    if (result.isArray() || data.isArray()) {
      (result.isArray() ? result : data).forEach(entries::add);
    } else if (result.isObject() && !result.isEmpty() && data.isMissingNode()) {
      entries.add(result);
    }
    return entries;
  }

  /** What came, in a few words. */
  String told() {
    StringBuilder told = new StringBuilder("HTTP " + status);
    if (cut) {
      return told.append(", a body without end").toString();
    }
    if (!inner.isObject()) {
      return told.append(", ")
          .append(body.length)
          .append(" bytes that are no JSON object")
          .toString();
    }
    told.append(code().map(code -> ", error_code " + code).orElse(", no error_code"));
    if (hasResult()) {
      told.append(", ").append(entries().size()).append(" entries");
    }
    return message().isEmpty() ? told.toString() : told + ", \"" + message() + "\"";
  }
}
