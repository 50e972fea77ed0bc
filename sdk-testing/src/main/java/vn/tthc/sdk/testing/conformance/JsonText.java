package vn.tthc.sdk.testing.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON that may be anything. */
final class JsonText {
  static final JsonNode NOTHING = MissingNode.getInstance();

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonText() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The value; {@link #NOTHING} when it is no JSON. */
  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return NOTHING;
    }
  }

  /** The field of that name in any case; {@link #NOTHING} when there is none. */
  static JsonNode field(JsonNode json, String name) {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (field.getKey().equalsIgnoreCase(name)) {
        return field.getValue();
      }
    }
    return NOTHING;
  }

  /** What is written into a string, when it is JSON; otherwise the value itself. */
  static JsonNode opened(JsonNode value) {
    JsonNode inside = value.isTextual() ? parse(value.asText()) : NOTHING;
    return inside.isContainerNode() ? inside : value;
  }
}
