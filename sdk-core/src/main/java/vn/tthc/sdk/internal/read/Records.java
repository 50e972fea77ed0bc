package vn.tthc.sdk.internal.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/** Makes records of the entries of an answer, and the other way round. Thread-safe. */
public final class Records {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CODE = "MA";
  private static final String NAME = "TEN";

  private final WireJson wire;
  private final boolean codeNamed;
  private final boolean nameNamed;

  /** Spells records by these options. */
  public Records(WireOptions options) {
    this.wire = new WireJson(options);
    this.codeNamed = options.names().containsKey("CodeEntry.code");
    this.nameNamed = options.names().containsKey("CodeEntry.name");
  }

  /** The entries as records, in order. */
  public <T> List<T> list(Class<T> type, List<JsonNode> entries) {
    return entries.stream().map(entry -> one(type, entry)).toList();
  }

  /** The first entry as a record, of which there need not be one. */
  public <T> Optional<T> first(Class<T> type, List<JsonNode> entries) {
    return entries.stream().findFirst().map(entry -> one(type, entry));
  }

  /** An entry as a record. */
  <T> T one(Class<T> type, JsonNode entry) {
    JsonNode tidy = type == CodeEntry.class && entry.isObject() ? tidy(entry) : entry;
    return wire.read(type, bytes(tidy));
  }

  /** A record as it is sent. */
  byte[] write(Object value) {
    return wire.write(value);
  }

  /** JSON in UTF-8. */
  public static byte[] bytes(JsonNode value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value that was read can be written", e);
    }
  }

  /** Every code list has names of its own; those that begin alike mean the same. */
  private JsonNode tidy(JsonNode entry) {
    ObjectNode tidy = entry.deepCopy();
    if (!codeNamed) {
      rename(tidy, CODE);
    }
    if (!nameNamed) {
      rename(tidy, NAME);
    }
    return tidy;
  }

  private static void rename(ObjectNode entry, String to) {
    List<String> alike =
        entry.properties().stream()
            .map(field -> field.getKey())
            .filter(name -> name.toUpperCase(Locale.ROOT).startsWith(to))
            .toList();
    boolean there = alike.stream().anyMatch(name -> name.equalsIgnoreCase(to));
    if (!alike.isEmpty() && !there) {
      entry.set(to, entry.remove(alike.get(0)));
    }
  }
}
