package vn.tthc.sdk.model.wire;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /** Copies the maps and refuses keys that name nothing. */
  public WireOptions {
    names = Map.copyOf(names);
    codes = Map.copyOf(codes);
    refuseUnknown("wire.name.", names, Tables.componentKeys());
    refuseUnknown("wire.code.", codes, Tables.codeKeys());
  }

  /** Default names and codes. */
  public static WireOptions of(GuessedFields guessedFields) {
    return new WireOptions(guessedFields, Map.of(), Map.of());
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
