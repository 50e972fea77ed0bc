package vn.tthc.sdk;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that people or programs ordered and that belongs among the evidence, such as a change
 * that is to be sent once more; {@link PortalClient#note} writes it into the exchange log, where it
 * stays. Put no personal data of citizens into it. Immutable.
 *
 * @param action what was done: a short word such as {@code outbox.retry}, 1 to 64 of the signs
 *     {@code a-z}, {@code 0-9}, {@code .} and {@code -}
 * @param who ordered it, as the agency knows them; 1 to 200 characters
 * @param why in the words of whoever ordered it; 1 to 1000 characters
 * @param keys what it is about: codes of dossiers and the like, at most 10000 of 1 to 200
 *     characters; may be empty. The log keeps those that look like codes, as in its other lines
 */
public record LogNote(String action, String who, String why, List<String> keys) {

  private static final Pattern ACTION = Pattern.compile("[a-z0-9.-]{1,64}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1000;
  private static final int MOST_KEYS = 10_000;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when something is too long, blank, or has a control character
   *     or half a character in it; the message names the part and tells nothing of it
   * @throws NullPointerException when something is null
   */
  public LogNote {
    if (!ACTION.matcher(Objects.requireNonNull(action, "action")).matches()) {
      throw new IllegalArgumentException("action: give 1 to 64 of the signs a-z, 0-9, . and -");
    }
    check("who", who, LONGEST_NAME);
    check("why", why, LONGEST_REASON);
    keys = List.copyOf(Objects.requireNonNull(keys, "keys"));
    if (keys.size() > MOST_KEYS) {
      throw new IllegalArgumentException("keys: give at most " + MOST_KEYS);
    }
    keys.forEach(key -> check("keys", key, LONGEST_NAME));
  }

  private static void check(String part, String text, int longest) {
    Objects.requireNonNull(text, part);
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(part + ": give 1 to " + longest + " characters");
    }
    if (text.codePoints().anyMatch(LogNote::isUnfit)) {
      throw new IllegalArgumentException(part + ": no control characters, nor line ends");
    }
  }

  /** What could break a line, or could not be written in UTF-8. */
  private static boolean isUnfit(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** Leaves the reason out: it is free text. */
  @Override
  public String toString() {
    return "LogNote[" + action + ", " + who + ", " + keys + "]";
  }
}
