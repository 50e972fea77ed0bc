package vn.tthc.sdk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.internal.Texts;

/**
 * Fields of a record that this version does not know, kept as they came so that nothing the portal
 * adds is lost. Immutable; its {@code toString} shows their number alone, as they may hold
 * anything.
 *
 * @param fields values by name: texts, {@link BigDecimal}s, booleans, nulls, lists and maps of
 *     these
 */
public record Extras(Map<String, @Nullable Object> fields) {

  /** As deep as {@code WireJson} reads, so that hostile nesting cannot exhaust the stack. */
  private static final int DEEPEST = 64;

  /** No further fields. */
  public static final Extras NONE = new Extras(Map.of());

  /**
   * Copies the fields, at every level.
   *
   * @throws IllegalArgumentException when a name or a value is of another type or holds half of a
   *     character, or lists and maps are nested more than 64 levels deep
   */
  public Extras {
    fields = copyOf(Objects.requireNonNull(fields, "fields"), 1);
  }

  /** The extras, or {@link #NONE} for null. */
  public static Extras orNone(@Nullable Extras extras) {
    return extras == null ? NONE : extras;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  private static Map<String, @Nullable Object> copyOf(Map<?, ?> fields, int depth) {
    refuseDeeper(depth);
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    fields.forEach((name, value) -> copy.put(nameOf(name), copyOf(value, depth + 1)));
    return Collections.unmodifiableMap(copy);
  }

  private static String nameOf(Object name) {
    if (name instanceof String text) {
      return whole(text);
    }
    throw new IllegalArgumentException("Further fields are named by texts");
  }

  private static String whole(String text) {
    if (Texts.isBroken(text)) {
      throw new IllegalArgumentException("Further fields hold half of a character");
    }
    return text;
  }

  private static void refuseDeeper(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("Further fields are nested too deep");
    }
  }

  private static @Nullable Object copyOf(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return copyOf(map, depth);
    }
    if (value instanceof List<?> list) {
      refuseDeeper(depth);
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copyOf(element, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof String text) {
      return whole(text);
    }
    if (value == null || value instanceof BigDecimal || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException(
        "Further fields hold texts, BigDecimals, booleans, lists and maps, not "
            + value.getClass().getName());
  }

  @Override
  public String toString() {
    return fields.isEmpty() ? "none" : fields.size() + " further fields, left out";
  }
}
