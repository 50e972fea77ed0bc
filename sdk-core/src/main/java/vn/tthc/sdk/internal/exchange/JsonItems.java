package vn.tthc.sdk.internal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JSON value taken apart without changing a byte of its parts.
 *
 * @param items the elements of a list, or the value itself; none when there is no value
 * @param isList whether it is a list
 */
public record JsonItems(List<byte[]> items, boolean isList) {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

  /**
   * Takes a value apart.
   *
   * @param json UTF-8; empty when there is none
   * @throws IllegalArgumentException when it is not one JSON value; it tells nothing of the value
   */
  public static JsonItems of(byte[] json) {
    if (json.length == 0) {
      return new JsonItems(List.of(), false);
    }
    try (JsonParser parser = JSON.createParser(json)) {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      List<byte[]> items = list ? elements(parser, json) : List.of(value(parser, json));
      if (parser.nextToken() != null) {
        throw wrong();
      }
      return new JsonItems(items, list);
    } catch (IOException e) {
      // Without the cause: its message may quote the text.
      throw wrong();
    }
  }

  private static List<byte[]> elements(JsonParser parser, byte[] json) throws IOException {
    List<byte[]> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, json));
    }
    return elements;
  }

  private static byte[] value(JsonParser parser, byte[] json) throws IOException {
    if (parser.currentToken() == null) {
      throw wrong();
    }
    int start = (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    parser.finishToken();
    int end = (int) parser.currentLocation().getByteOffset();
    return Arrays.copyOfRange(json, start, end);
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException("data: give one JSON value in UTF-8");
  }
}
