package vn.tthc.sdk.testing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a call: named values around one {@code data}.
 *
 * @param values by name in lower case; {@code data} is not among them
 * @param data the bytes of the JSON value of {@code data} exactly as they stand in the body; empty
 *     when there is none
 * @param content the same, read; null when there is none
 */
record Envelope(Map<String, String> values, byte[] data, @Nullable JsonNode content) {

  /**
   * Reads a body.
   *
   * @throws IOException if it is not one JSON object with each name once
   */
  static Envelope parse(byte[] body) throws IOException {
    try (JsonParser parser = Json.MAPPER.getFactory().createParser(body)) {
      require(parser.nextToken() == JsonToken.START_OBJECT, parser, "not an object");
      Map<String, String> values = new HashMap<>();
      byte[] data = null;
      JsonNode content = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = key(parser.currentName());
        parser.nextToken();
        if (name.equals("data")) {
          require(data == null, parser, "data twice");
          int start = (int) parser.currentTokenLocation().getByteOffset();
          content = Json.PART.readTree(parser);
          data = Arrays.copyOfRange(body, start, end(parser));
        } else {
          require(!values.containsKey(name), parser, "a name twice");
          values.put(name, Json.text(Json.PART.readTree(parser)));
        }
      }
      require(parser.nextToken() == null, parser, "something after the end");
      return new Envelope(values, data == null ? new byte[0] : data, content);
    }
  }

  /** Case counts for nothing, but where a parameter differs from a name of ours by nothing else. */
  private static String key(String name) {
    boolean parameter = name.equals(Service.PROCEDURES_OF_AGENCY.parameter);
    return parameter ? name : name.toLowerCase(Locale.ROOT);
  }

  /** Behind the value that was read. */
  private static int end(JsonParser parser) throws IOException {
    // a plain value may be read only in part until asked for; a list or object ends where it ends
    parser.finishToken();
    return (int) parser.currentLocation().getByteOffset();
  }

  private static void require(boolean condition, JsonParser parser, String message)
      throws JsonParseException {
    if (!condition) {
      throw new JsonParseException(parser, message);
    }
  }

  /** The named value, trimmed, empty when absent. */
  String get(String name) {
    return values.getOrDefault(key(name), "").trim();
  }

  /**
   * What {@code data} holds.
   *
   * @param count how many things: a list its entries, anything else is one, nothing none
   * @param items the records; empty when it is anything but a list of objects
   */
  record Contents(int count, Optional<List<Item>> items) {}

  Contents contents() {
    if (content == null) {
      return new Contents(0, Optional.empty());
    }
    return content.isArray()
        ? new Contents(content.size(), items(content))
        : new Contents(1, Optional.empty());
  }

  private static Optional<List<Item>> items(JsonNode list) {
    List<Item> items = new ArrayList<>(list.size());
    for (JsonNode entry : list) {
      if (!entry.isObject()) {
        return Optional.empty();
      }
      items.add(Item.of(entry));
    }
    return Optional.of(items);
  }
}
