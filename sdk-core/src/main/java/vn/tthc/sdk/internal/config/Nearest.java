package vn.tthc.sdk.internal.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {

  private Nearest() {}

  /** The name that is a few letters away; empty when none is. */
  static Optional<String> to(String given, Collection<String> names) {
    int far = Math.max(1, Math.min(3, given.length() / 4));
    return names.stream()
        .filter(name -> distance(given, name) <= far)
        .min(
            Comparator.comparing((String name) -> distance(given, name))
                .thenComparing(name -> name));
  }

  /** The name as a question to add; empty text when none is near. */
  public static String question(String given, Collection<String> names) {
    return to(given, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** How many letters to add, drop or change, whatever their case (Levenshtein). */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
