package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Finds code, words and result in an answer, in whichever of its shapes the portal gave it. */
final class AnswerReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An answer of the portal's shape. */
  record Answer(String code, String message, boolean hasCode, boolean hasResult, JsonNode root) {

    boolean success() {
      return hasCode ? isZero(code) : hasResult;
    }

    /** Zero in any of its spellings: 0, "0", "00". */
    private static boolean isZero(String code) {
      return code.matches("0+");
    }
  }

  private AnswerReader() {}

  /** The JSON of a body; null when it is none. */
  static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return null;
    }
  }

  /** Reads an object; empty when it is not of the portal's shape. */
  static Optional<Answer> read(JsonNode root) {
    if (root == null || !root.isObject()) {
      return Optional.empty();
    }
    Answer outer = shallow(root);
    JsonNode inner = inner(root, outer);
    if (inner != null && (shallow(inner).hasCode() || shallow(inner).hasResult())) {
      return Optional.of(shallow(inner));
    }
    return outer.hasCode() || outer.hasResult() ? Optional.of(outer) : Optional.empty();
  }

  private static Answer shallow(JsonNode root) {
    JsonNode code = first(root, "error_code", "errorCode", "response_code", "MaLoi");
    JsonNode message = first(root, "message", "MoTaLoi");
    boolean hasCode = code != null && !code.isNull();
    boolean hasResult = first(root, "result", "data") != null;
    String text = message == null || message.isNull() ? "" : message.asText();
    return new Answer(hasCode ? code.asText().strip() : "", text, hasCode, hasResult, root);
  }

  /** Wrappers put the portal's JSON as a string into one of their own fields. */
  private static JsonNode inner(JsonNode root, Answer outer) {
    JsonNode data = first(root, "response_data");
    String text = data == null || data.isNull() ? outer.message() : data.asText();
    if (!text.stripLeading().startsWith("{")) {
      return null;
    }
    try {
      JsonNode inner = JSON.readTree(text);
      return inner.isObject() ? inner : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The first of these fields, whatever the case of its name. */
  static JsonNode first(JsonNode object, String... names) {
    for (String name : names) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getKey().equalsIgnoreCase(name)) {
          return field.getValue();
        }
      }
    }
    return null;
  }
}
