package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One record of a batch, every value as text.
 *
 * @param fields found without regard to upper and lower case
 */
record Item(SortedMap<String, String> fields) {
  static Item of(JsonNode object) {
    SortedMap<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    object.properties().forEach(field -> fields.put(field.getKey(), Json.text(field.getValue())));
    return new Item(Collections.unmodifiableSortedMap(fields));
  }

  /** The field's text, trimmed, empty when absent. */
  String get(String name) {
    return fields.getOrDefault(name, "").trim();
  }
}
