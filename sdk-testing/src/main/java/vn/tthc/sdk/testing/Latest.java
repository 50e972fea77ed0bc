package vn.tthc.sdk.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The latest state of records by their codes, in the order of writing. Not thread-safe. */
final class Latest {
  private final Map<String, PackedItem> items = new LinkedHashMap<>();

  void put(String code, PackedItem item) {
    items.remove(code); // or it would keep its old place
    items.put(code, item);
  }

  /**
   * Drops those that were written longest ago.
   *
   * @param most how many stay
   * @param dropped is told the code of each that went
   */
  void forget(int most, Consumer<String> dropped) {
    while (items.size() > most) {
      String eldest = items.keySet().iterator().next();
      items.remove(eldest);
      dropped.accept(eldest);
    }
  }

  boolean has(String code) {
    return items.containsKey(code);
  }

  Optional<PackedItem> find(String code) {
    return Optional.ofNullable(items.get(code));
  }

  Set<String> codes() {
    return items.keySet();
  }

  Collection<PackedItem> all() {
    return items.values();
  }

  int size() {
    return items.size();
  }
}
