package vn.tthc.sdk.internal.protocol;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds code, words and result in an answer, in whichever of its shapes the portal gave it. */
final class AnswerReader {

  // An answer with something behind it, or with a key twice, is not what its sender meant to say.
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  /**
   * An answer of the portal's shape.
   *
   * @param code its error code; empty when it has none
   * @param message its words; empty when it has none
   * @param hasResult whether it brings a result
   * @param root the object that holds them
   */
  record Answer(String code, String message, boolean hasResult, JsonNode root) {

    // Codes are logged and words are not: what does not look like a code may name people.
    private static final Pattern CODE = Pattern.compile("[\\w.+-]{1,40}");
    private static final Pattern FRACTION = Pattern.compile("(?<=\\d)\\.0+$");
    private static final String NO_CODE = "(not a code)";

    static Answer of(JsonNode root) {
      JsonNode result = first(root, "result");
      return new Answer(
          tidy(text(first(root, "error_code", "errorCode", "response_code", "MaLoi"))),
          firstText(root, "message", "MoTaLoi", "response_data"),
          result != null && result.isContainerNode(),
          root);
    }

    boolean hasCode() {
      return !code.isEmpty();
    }

    /** Zero in any of its spellings: 0, "0", "00". */
    boolean saysYes() {
      return hasCode() && isZeros(code);
    }

    private static boolean isZeros(String text) {
      return text.chars().allMatch(c -> c == '0');
    }

    boolean saysNo() {
      return hasCode() && !saysYes();
    }

    /**
     * What it brings: its {@code result}, or {@code data} beside it, the first that holds
     * something; null when it has neither.
     */
    @Nullable JsonNode brings() {
      JsonNode found = null;
      for (String name : List.of("result", "data", "response_data")) {
        JsonNode value = container(first(root, name));
        if (value != null && value.isContainerNode()) {
          return value;
        }
        boolean none = found == null && !name.equals("response_data");
        found = none ? value : found;
      }
      return found;
    }

    /** Some wrappers read every number as a fraction and pass 0 on as 0.0. */
    private static String tidy(String code) {
      String bare = code.strip();
      if (bare.isEmpty() || isZeros(bare)) {
        return bare;
      }
      bare = FRACTION.matcher(bare).replaceFirst("");
      return CODE.matcher(bare).matches() ? bare : NO_CODE;
    }

    @Override
    public String toString() {
      return "Answer[" + code + "]";
    }
  }

  private AnswerReader() {}

  /** The JSON of a body; null when it is none. */
  static @Nullable JsonNode parse(byte[] body) {
    JsonNode root = readTree(body);
    JsonNode inside = root == null ? null : object(root);
    return inside == null ? root : inside;
  }

  /** Reads an object; empty when it has nothing of the portal's shape. */
  static Optional<Answer> read(@Nullable JsonNode root) {
    if (root == null || !root.isObject()) {
      return Optional.empty();
    }
    Answer outer = Answer.of(root);
    Answer answer = inner(root).filter(inner -> !outer.saysNo() || inner.saysNo()).orElse(outer);
    boolean something = answer.hasCode() || answer.hasResult() || !answer.message().isBlank();
    return something ? Optional.of(answer) : Optional.empty();
  }

  /** Reads the answer to a read, for which bare {@code data} will do. */
  static Optional<Answer> readResult(@Nullable JsonNode root) {
    Optional<Answer> answer = read(root);
    return answer.isEmpty() && root != null && root.isObject()
        ? Optional.of(Answer.of(root)).filter(given -> given.brings() != null)
        : answer;
  }

  /** Wrappers put the portal's JSON into one of their own fields, mostly as a string. */
  private static Optional<Answer> inner(JsonNode root) {
    JsonNode data = first(root, "response_data");
    JsonNode holder = data == null || data.isNull() ? first(root, "message") : data;
    return Optional.ofNullable(holder)
        .map(AnswerReader::object)
        .map(Answer::of)
        .filter(inner -> inner.hasCode() || inner.hasResult());
  }

  /** The object that this is, as it stands or written into a string; null when it is none. */
  private static @Nullable JsonNode object(JsonNode node) {
    if (node.isObject()) {
      return node;
    }
    if (!node.isTextual() || !node.asText().stripLeading().startsWith("{")) {
      return null;
    }
    JsonNode inside = readTree(node.asText().getBytes(StandardCharsets.UTF_8));
    return inside != null && inside.isObject() ? inside : null;
  }

  /** The list or object written into a string, or else the value as it stands. */
  private static @Nullable JsonNode container(@Nullable JsonNode value) {
    String text = value == null || !value.isTextual() ? "" : value.asText().strip();
    if (!text.startsWith("[") && !text.startsWith("{")) {
      return value;
    }
    JsonNode inside = readTree(text.getBytes(StandardCharsets.UTF_8));
    return inside == null ? value : inside;
  }

  /** Null when it is no JSON. */
  private static @Nullable JsonNode readTree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      return null;
    }
  }

  /** The first of these fields, whatever the case of its name; null when it has none of them. */
  static @Nullable JsonNode first(JsonNode object, String... names) {
    for (String name : names) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getKey().equalsIgnoreCase(name)) {
          return field.getValue();
        }
      }
    }
    return null;
  }

  private static String firstText(JsonNode object, String... names) {
    for (String name : names) {
      String text = text(first(object, name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String text(@Nullable JsonNode value) {
    return value == null || value.isNull() ? "" : value.asText();
  }
}
