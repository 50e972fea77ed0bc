package vn.tthc.sdk.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.read.Answered;
import vn.tthc.sdk.internal.read.PortalReader;

/**
 * Something of a catalogue, how to get it and what to make of it.
 *
 * @param key tells it from everything else, over restarts too
 * @param operation that reads it
 * @param by what is asked for; empty for all
 * @param single whether the portal need not have it
 * @param reading makes a value of the entries
 */
record Wanted<T>(
    String key,
    Operation operation,
    String by,
    boolean single,
    PortalReader reader,
    Function<List<JsonNode>, T> reading) {

  /** Asks the portal; empty when it has no such thing. */
  Optional<Answered> ask() {
    if (single) {
      return reader.find(operation, by);
    }
    Map<String, String> parameters = by.isEmpty() ? Map.of() : Map.of(operation.parameter(), by);
    return Optional.of(reader.read(operation, parameters));
  }

  T read(List<JsonNode> entries) {
    return reading.apply(entries);
  }

  /** Refuses another procedure than the one that was asked for. */
  List<JsonNode> check(Answered answered, List<JsonNode> entries) {
    if (operation == Operation.READ_PROCEDURE && !entries.isEmpty()) {
      String code = code(entries.get(0));
      if (!code.isEmpty() && !isSame(code, by)) {
        throw answered.unexpected("The answer is about another procedure");
      }
    }
    return entries;
  }

  private static String code(JsonNode procedure) {
    return procedure.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase("MATTHC"))
        .map(field -> field.getValue().asText())
        .findFirst()
        .orElse("");
  }

  /**
   * The portal may answer with a longer code, which ends in the agency's, or with a shorter one.
   */
  private static boolean isSame(String one, String other) {
    return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
  }
}
