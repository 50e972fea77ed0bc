package vn.tthc.sdk.model.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How records are spelled. Immutable.
 *
 * @param guessedFields whether components with a guessed name are sent; one whose name stands in
 *     {@code names} is always sent
 * @param names wire names by component, such as {@code Dossier.submitter.name}; replaces the
 *     default
 * @param codes codes by constant, such as {@code FeedbackStatus.ANSWERED}; replaces the default
 */
public record WireOptions(
    GuessedFields guessedFields, Map<String, String> names, Map<String, String> codes) {

  private static final String NAME = "wire.name.";
  private static final String CODE = "wire.code.";

  /**
   * Copies the maps.
   *
   * @throws IllegalArgumentException when a key names nothing, a name or code is blank, or two
   *     components of one record would share a name
   */
  public WireOptions {
    Objects.requireNonNull(guessedFields, "guessedFields");
    names = Map.copyOf(Objects.requireNonNull(names, "names"));
    codes = Map.copyOf(Objects.requireNonNull(codes, "codes"));
    refuseUnknown(NAME, names, Tables.componentKeys());
    refuseUnknown(CODE, codes, Tables.codeKeys());
    refuseBlank(NAME, names);
    refuseBlank(CODE, codes);
    for (WireRecord<?, ?> table : Tables.records().values()) {
      refuseSharedNames(table, guessedFields, names);
    }
  }

  /** Default names and codes. */
  public static WireOptions of(GuessedFields guessedFields) {
    return new WireOptions(guessedFields, Map.of(), Map.of());
  }

  /** All keys that {@code names} may have, such as {@code Dossier.owner.name}, in order. */
  public static Set<String> knownNames() {
    return Tables.componentKeys();
  }

  /** All keys that {@code codes} may have, such as {@code FeedbackStatus.ANSWERED}, in order. */
  public static Set<String> knownCodes() {
    return Tables.codeKeys();
  }

  /** The name to write a component under, or null when it is to be left out. */
  @Nullable String nameOf(WireRecord.Field<?, ?> field) {
    return nameOf(field, guessedFields, names);
  }

  private static @Nullable String nameOf(
      WireRecord.Field<?, ?> field, GuessedFields guessedFields, Map<String, String> names) {
    String configured = names.get(field.key());
    if (configured != null) {
      return configured;
    }
    boolean omit = field.certainty() == Certainty.GUESS && guessedFields == GuessedFields.OMIT;
    return omit ? null : field.wireName();
  }

  /**
   * JSON with a name twice: some readers take the first value, some the last, some refuse. Names
   * are read in any case, so they must differ in more than that.
   */
  private static void refuseSharedNames(
      WireRecord<?, ?> table, GuessedFields guessedFields, Map<String, String> names) {
    Map<String, String> taken = new HashMap<>();
    for (WireRecord.Field<?, ?> field : table.fields()) {
      String name = nameOf(field, guessedFields, names);
      String other = name == null ? null : taken.put(name.toLowerCase(Locale.ROOT), field.key());
      if (other != null) {
        throw new IllegalArgumentException(
            NAME + other + " and " + NAME + field.key() + " are both called " + name);
      }
    }
  }

  private static void refuseBlank(String prefix, Map<String, String> given) {
    given.forEach(
        (key, value) -> {
          if (value.isBlank()) {
            throw new IllegalArgumentException(prefix + key + " is blank: give it a value");
          }
        });
  }

  private static void refuseUnknown(String prefix, Map<String, String> given, Set<String> known) {
    TreeSet<String> unknown = new TreeSet<>(given.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "No such key: " + prefix + String.join(", " + prefix, unknown) + ". Known: " + known);
    }
  }
}
