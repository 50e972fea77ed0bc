package vn.tthc.sdk.testing.assertj;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares fields of a record, and tells what differs without saying what they contain. */
final class Fields {

  private static final int CHARACTERS_OF_A_CODE = 2;

  private Fields() {}

  /** What is wrong with a field, or empty. */
  static Optional<String> difference(Map<String, String> fields, String name, String expected) {
    String actual = fields.get(name);
    if (actual == null) {
      return Optional.of("it has no field %s, but %s".formatted(name, names(fields)));
    }
    if (actual.equals(expected)) {
      return Optional.empty();
    }
    return Optional.of(
        "its field %s has %s instead of %s%s"
            .formatted(name, length(actual), length(expected), place(actual, expected)));
  }

  /** The names of the fields that say something. */
  static String names(Map<String, String> fields) {
    TreeSet<String> names =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isBlank())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? "no other" : String.join(", ", names);
  }

  /** A status is a number of up to two digits; anything longer is not shown. */
  static String code(String text) {
    boolean plain =
        text.length() <= CHARACTERS_OF_A_CODE && text.chars().allMatch(Character::isDigit);
    return plain && !text.isEmpty() ? text : length(text);
  }

  private static String length(String text) {
    return switch (text.length()) {
      case 0 -> "nothing";
      case 1 -> "1 character";
      default -> text.length() + " characters";
    };
  }

  private static String place(String actual, String expected) {
    int shorter = Math.min(actual.length(), expected.length());
    for (int i = 0; i < shorter; i++) {
      if (actual.charAt(i) != expected.charAt(i)) {
        return ", and they differ from character %d on".formatted(i + 1);
      }
    }
    return shorter == 0 ? "" : ", and the first %d are the same".formatted(shorter);
  }
}
