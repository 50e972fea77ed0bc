package vn.tthc.sdk.internal.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.ServiceCall;

/**
 * What an exchange is to carry.
 *
 * @param operation what is asked of the portal
 * @param service name of the service; null for the one that the operation has
 * @param parameters what stands beside the service, by name
 * @param items each a JSON value
 * @param keys what the items are about, one each; empty where they are about nothing that has one
 * @param list whether they travel as a list; otherwise there is one at most, by itself
 */
public record Content(
    Operation operation,
    @Nullable String service,
    Map<String, String> parameters,
    List<byte[]> items,
    List<String> keys,
    boolean list) {

  private static final byte[] NOTHING = {};

  /** Records of one kind. */
  public static Content records(Operation operation, List<byte[]> items) {
    return records(operation, items, List.of());
  }

  /** Records of one kind, with what each is about. */
  public static Content records(Operation operation, List<byte[]> items, List<String> keys) {
    return new Content(operation, null, Map.of(), items, keys, true);
  }

  /** A read with what it asks for. */
  public static Content read(Operation operation, Map<String, String> parameters) {
    return new Content(operation, null, parameters, List.of(), List.of(), false);
  }

  /**
   * A call of a service that the caller names.
   *
   * @throws IllegalArgumentException when its data is not JSON
   */
  public static Content call(ServiceCall call) {
    JsonItems data = JsonItems.of(call.data());
    return new Content(
        Operation.CALL, call.service(), call.parameters(), data.items(), List.of(), data.isList());
  }

  /** The JSON value of {@code data}; empty when there is none. */
  byte[] payload() {
    if (list) {
      return array(items);
    }
    return items.isEmpty() ? NOTHING : items.get(0);
  }

  private static byte[] array(List<byte[]> items) {
    int size = items.isEmpty() ? 2 : 1;
    for (byte[] item : items) {
      size += item.length + 1;
    }
    byte[] json = new byte[size];
    int end = 0;
    for (byte[] item : items) {
      json[end++] = ',';
      System.arraycopy(item, 0, json, end, item.length);
      end += item.length;
    }
    json[0] = '[';
    json[size - 1] = ']';
    return json;
  }

  /** Parameters and items may hold personal data. */
  @Override
  public String toString() {
    return "Content[" + operation + ", " + items.size() + " items]";
  }
}
