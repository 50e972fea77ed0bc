package vn.tthc.sdk.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dossier code (mã hồ sơ): agency code, date, number, such as {@code H29.22-261017-0001}.
 * Immutable.
 *
 * @param value the code as it is written
 */
public record DossierCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("([0-9A-Z.]{3,35})-((?:[0-9]{2})?[0-9]{6})-([0-9]{4,7})");

  /**
   * Refuses what is no dossier code.
   *
   * @throws IllegalArgumentException when it has not the form; the message does not repeat it
   */
  public DossierCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a dossier code such as H29.22-261017-0001");
    }
  }

  /** Whether a text has the form; false for null. */
  public static boolean isValid(@Nullable String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** The agency inside the code, or empty when that part is no agency code. */
  public Optional<AgencyCode> agency() {
    String agency = matcher().group(1);
    return AgencyCode.isValid(agency) ? Optional.of(new AgencyCode(agency)) : Optional.empty();
  }

  /** The date inside the code, or empty when that part is no date. */
  public Optional<LocalDate> date() {
    String digits = matcher().group(2);
    String full = digits.length() == 8 ? digits : "20" + digits;
    try {
      return Optional.of(VietnamTime.dateIn(full));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number inside the code, leading zeros kept. */
  public String number() {
    return matcher().group(3);
  }

  private Matcher matcher() {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalStateException("checked by the constructor");
    }
    return matcher;
  }

  @Override
  public String toString() {
    return value;
  }
}
