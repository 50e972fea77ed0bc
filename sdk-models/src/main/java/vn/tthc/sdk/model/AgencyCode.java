package vn.tthc.sdk.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An agency code: of Decision 20/2020/QĐ-TTg, such as {@code H29.22}, or the older {@code
 * 000.00.22.H29} of Circular 10/2016/TT-BTTTT. Immutable.
 *
 * @param value the code as it is written
 */
public record AgencyCode(String value) {

  private static final int LONGEST = 35;
  private static final Pattern OLD =
      Pattern.compile("([0-9]{3})\\.([0-9]{2})\\.([0-9]{2})\\.([A-Z][0-9]{2})");
  private static final Pattern FITS_OLD =
      Pattern.compile("([A-Z][0-9]{2})(?:\\.([0-9]{2}))?(?:\\.([0-9]{2}))?(?:\\.([0-9]{3}))?");

  /**
   * Refuses what is no agency code.
   *
   * @throws IllegalArgumentException when it has neither form; the message does not repeat it
   */
  public AgencyCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an agency code such as H29.22 or 000.00.22.H29");
    }
  }

  /** Whether a text has one of the two forms; false for null. */
  public static boolean isValid(@Nullable String text) {
    return text != null && text.length() <= LONGEST && (isNew(text) || OLD.matcher(text).matches());
  }

  /**
   * A letter, two digits, then groups of a dot and two or three letters or digits; without a
   * pattern, as every record has some of these.
   */
  private static boolean isNew(String text) {
    boolean head =
        text.length() >= 3
            && isLetter(text.charAt(0))
            && isDigit(text.charAt(1))
            && isDigit(text.charAt(2));
    int at = 3;
    while (head && at < text.length()) {
      int end = at + 1;
      while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
        end++;
      }
      int length = end - at - 1;
      head = text.charAt(at) == '.' && (length == 2 || length == 3);
      at = end;
    }
    return head;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is of the older form. */
  public boolean isOld() {
    return OLD.matcher(value).matches();
  }

  /** The ministry or province it belongs to, such as {@code H29}. */
  public String topLevel() {
    Matcher old = OLD.matcher(value);
    return old.matches() ? old.group(4) : value.substring(0, 3);
  }

  /** The newer form of an older code: its groups turned round, empty ones left out. */
  public AgencyCode toNew() {
    Matcher old = OLD.matcher(value);
    if (!old.matches()) {
      return this;
    }
    StringBuilder code = new StringBuilder(old.group(4));
    for (int group = 3; group >= 1; group--) {
      if (!old.group(group).matches("0+")) {
        code.append('.').append(old.group(group));
      }
    }
    return new AgencyCode(code.toString());
  }

  /**
   * The older form of a newer code, such as {@code 000.00.22.H29} for {@code H29.22}; empty when
   * its levels do not fit the two, two and three digits of that form.
   */
  public Optional<AgencyCode> toOld() {
    if (isOld()) {
      return Optional.of(this);
    }
    Matcher levels = FITS_OLD.matcher(value);
    if (!levels.matches()) {
      return Optional.empty();
    }
    AgencyCode old =
        new AgencyCode(
            String.join(
                ".",
                Objects.requireNonNullElse(levels.group(4), "000"),
                Objects.requireNonNullElse(levels.group(3), "00"),
                Objects.requireNonNullElse(levels.group(2), "00"),
                levels.group(1)));
    return old.toNew().equals(this) ? Optional.of(old) : Optional.empty();
  }

  /** The code above it, or empty for a ministry or province. */
  public Optional<AgencyCode> superior() {
    String code = toNew().value;
    int dot = code.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new AgencyCode(code.substring(0, dot)));
  }

  /** Whether it is that agency or a part of it, whichever form either is written in. */
  public boolean isWithin(AgencyCode other) {
    String mine = toNew().value;
    String theirs = other.toNew().value;
    return mine.equals(theirs) || mine.startsWith(theirs + ".");
  }

  @Override
  public String toString() {
    return value;
  }
}
