package vn.tthc.sdk.internal.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * What a line says.
 *
 * @param json all of it
 * @param bytes as they stand in the file, without the line end
 */
record Entry(JsonNode json, byte[] bytes) {

  static final String OPENED = "opened";
  static final String INTENT = "intent";
  static final String OUTCOME = "outcome";
  static final String NOTE = "note";
  static final String CHECKPOINT = "checkpoint";
  static final String SEAL = "seal";
  static final String RETENTION = "retention";
  static final String VALIDATION = "validation";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Empty for a line that a crash cut short. */
  static Optional<Entry> of(byte[] line) {
    try {
      JsonNode json = JSON.readTree(line);
      boolean whole = json != null && json.path("seq").isIntegralNumber();
      return whole ? Optional.of(new Entry(json, line)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  long seq() {
    return json.path("seq").longValue();
  }

  String type() {
    return text("type");
  }

  String text(String name) {
    return json.path(name).asText();
  }

  long number(String name) {
    return json.path(name).longValue();
  }

  /** Leaves the line itself out. */
  @Override
  public String toString() {
    return "Entry[" + seq() + ", " + type() + "]";
  }
}
