package vn.tthc.sdk.internal.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;

/** What the settings say of the portal's JSON. */
final class WireDraft {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private @Nullable GuessedFields guessedFields;
  private boolean mock;

  void guessedFields(GuessedFields value) {
    guessedFields = value;
  }

  /** The mock portal knows our guesses. */
  void environment(String name) {
    mock = "mock".equals(name);
  }

  void name(Setting value) {
    put(names, value, WireOptions.knownNames(), "component");
  }

  void code(Setting value) {
    put(codes, value, WireOptions.knownCodes(), "constant");
  }

  /** What the program said stays where the settings say nothing. */
  void applyTo(PortalClientBuilder builder, Problems problems) {
    if (guessedFields == null && !mock && names.isEmpty() && codes.isEmpty()) {
      return;
    }
    GuessedFields standard = mock ? GuessedFields.SEND : GuessedFields.OMIT;
    GuessedFields guesses = guessedFields == null ? standard : guessedFields;
    try {
      builder.wire(new WireOptions(guesses, names, codes));
    } catch (IllegalArgumentException e) {
      problems.add("wire.name", e.getMessage() + ": give them different names");
    }
  }

  private static void put(
      Map<String, String> into, Setting value, Collection<String> known, String what) {
    String name = value.argument();
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "there is no such " + what + Nearest.question(name, known) + "; docs/fields.md has all");
    }
    into.put(name, value.text());
  }
}
