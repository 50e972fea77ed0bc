package vn.tthc.sdk.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.UnexpectedResponseException;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.model.wire.WireFormatException;

/**
 * A yes of the portal with what it brought. A result is a list, an object with a list in {@code
 * data}, or a single object where a list of one is meant; null, an empty text and an empty object
 * stand for nothing.
 *
 * @param operation what was asked
 * @param exchange how it went
 */
public record Answered(Operation operation, ExchangeResult exchange) {

  /**
   * What is made of its entries.
   *
   * @throws UnexpectedResponseException when they cannot be read; it names the place, never a value
   */
  public <T> T read(Function<List<JsonNode>, T> reading) {
    try {
      return reading.apply(entries(exchange.result()));
    } catch (WireFormatException e) {
      throw unexpected("The answer cannot be read: " + e.getMessage());
    }
  }

  /** A failure that says what is wrong with this answer. */
  public UnexpectedResponseException unexpected(String what) {
    return new UnexpectedResponseException(
        what,
        new PortalException.Context(exchange.exchangeId(), operation, exchange.attempts()),
        Sent.ANSWERED);
  }

  private List<JsonNode> entries(@Nullable JsonNode result) {
    if (result == null || isNothing(result)) {
      return List.of();
    }
    if (result.isArray()) {
      List<JsonNode> entries = new ArrayList<>();
      result.forEach(entry -> entries.add(entry));
      entries.removeIf(Answered::isNothing);
      return entries;
    }
    if (!result.isObject()) {
      throw unexpected("The answer's result is neither a list nor an object");
    }
    JsonNode data = data(result);
    return data == null ? List.of(result) : entries(data);
  }

  private static @Nullable JsonNode data(JsonNode result) {
    return result.properties().stream()
        .filter(field -> field.getKey().equalsIgnoreCase("data"))
        .map(field -> field.getValue())
        .findFirst()
        .orElse(null);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || (value.isTextual() && value.asText().isBlank())
        || (value.isObject() && value.isEmpty());
  }

  /** The result may hold personal data. */
  @Override
  public String toString() {
    return "Answered[" + operation + "]";
  }
}
