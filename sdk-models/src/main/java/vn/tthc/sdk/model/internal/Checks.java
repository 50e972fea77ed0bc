package vn.tthc.sdk.model.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.AgencyCode;
import vn.tthc.sdk.model.Attachment;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.DossierCode;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Severity;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.Violation;

/** Collects the violations of one record. Absent values pass every check but {@link #required}. */
public final class Checks {

  // What a browser or a firewall takes for the beginning of a tag, an end tag or a comment. A "<"
  // before a blank, a digit or a sign is a comparison.
  private static final Pattern TAG = Pattern.compile("<[\\p{L}/!?]");
  private static final Pattern PERSON_OR_TAX =
      Pattern.compile("[0-9]{9}|[0-9]{12}|[0-9]{10}(-[0-9]{3})?");
  private static final Pattern PASSPORT = Pattern.compile("(?=.*[0-9])[A-Z0-9]{6,9}");
  private static final OffsetDateTime EARLIEST = startOfYear(1900);
  private static final OffsetDateTime TOO_LATE = startOfYear(10_000);
  private static final long HIGHEST_FEE = 1_000_000_000_000_000L;

  private final List<Violation> found = new ArrayList<>();

  /** All that was found, in the order of the checks. */
  public List<Violation> violations() {
    return List.copyOf(found);
  }

  /** The value must be there: the portal's services insist on it. */
  public Checks required(String path, @Nullable Object value, String article) {
    return missing(path, value, article, Severity.ERROR);
  }

  /**
   * The value should be there: clients of the portal treat it as mandatory, the Government's
   * indicators are computed from it, or the circular lists it.
   */
  public Checks expected(String path, @Nullable Object value, String article) {
    return missing(path, value, article, Severity.WARNING);
  }

  private Checks missing(String path, @Nullable Object value, String article, Severity severity) {
    String text =
        value instanceof Coded<?> coded ? coded.code() : value instanceof String s ? s : null;
    boolean none = value instanceof List<?> list && list.isEmpty();
    if (value == null || none || (text != null && text.isBlank())) {
      found.add(new Violation(path, Rule.MISSING, severity, article));
    }
    return this;
  }

  /** A text of one line without a known limit. */
  public Checks line(String path, @Nullable String text, String article) {
    return line(path, text, Integer.MAX_VALUE, article);
  }

  /** A text of one line, at most {@code limit} characters long. */
  public Checks line(String path, @Nullable String text, int limit, String article) {
    return text(path, text, limit, article, false);
  }

  /** A text longer than clients of the portal have seen pass; the limit is not sure. */
  public Checks expectedWithin(String path, @Nullable String text, int limit, String article) {
    return text != null && isLonger(text, limit)
        ? note(Violation.warning(path, Rule.TOO_LONG, article))
        : this;
  }

  /** A text of one or more lines without a known limit. */
  public Checks lines(String path, @Nullable String text, String article) {
    return lines(path, text, Integer.MAX_VALUE, article);
  }

  /** A text of one or more lines, at most {@code limit} characters long. */
  public Checks lines(String path, @Nullable String text, int limit, String article) {
    return text(path, text, limit, article, true);
  }

  private Checks text(
      String path, @Nullable String text, int limit, String article, boolean manyLines) {
    if (text == null) {
      return this;
    }
    if (isLonger(text, limit)) {
      found.add(Violation.error(path, Rule.TOO_LONG, article));
    }
    if (isPlain(text)) {
      return this;
    }
    text.codePoints()
        .mapToObj(c -> characterRule(c, manyLines))
        .filter(rule -> rule != null)
        .distinct()
        .forEach(rule -> found.add(Violation.error(path, rule, article)));
    if (TAG.matcher(text).find()) {
      found.add(Violation.error(path, Rule.MARKUP, article));
    }
    return this;
  }

  /** Whether no character needs a closer look, as in nearly every text. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7F && c != '<') || (c >= 0xA0 && c < 0x2028);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Counted as it is sent: in composed letters, whatever the agency's database holds. */
  private static boolean isLonger(String text, int limit) {
    // composing makes three characters of one at most
    if (text.length() <= limit / 3) {
      return false;
    }
    String sent = Texts.nfc(text);
    return sent.codePointCount(0, sent.length()) > limit;
  }

  private static @Nullable Rule characterRule(int c, boolean manyLines) {
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return manyLines ? null : Rule.LINE_BREAK;
    }
    if (c == '\t' && manyLines) {
      return null;
    }
    if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      return Rule.CONTROL_CHARACTER;
    }
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turnsDirection ? Rule.DIRECTION_OVERRIDE : null;
  }

  /** A code that its table need not know: it is sent as it stands, so it must be clean text. */
  public Checks code(String path, @Nullable Coded<?> value, String article) {
    return value == null ? this : line(path, value.code(), article);
  }

  /** A code that its table must know. */
  public Checks known(String path, @Nullable Coded<?> value, Rule rule, String article) {
    return errorIf(value != null && value.known().isEmpty(), path, rule, article);
  }

  /** Files that go with a record. */
  public Checks attachments(String list, List<Attachment> files, String article) {
    for (int i = 0; i < files.size(); i++) {
      String path = list + "[" + i + "].";
      line(path + "id", files.get(i).id(), article);
      line(path + "name", files.get(i).name(), article);
      line(path + "url", files.get(i).url(), article);
    }
    return this;
  }

  /** A unit: its code in a known form, its name in one line. */
  public Checks unit(String path, @Nullable Unit unit, String article) {
    if (unit != null) {
      agencyCode(path + ".code", unit.code(), article);
      line(path + ".name", unit.name(), article);
    }
    return this;
  }

  /** A moment that today's procedures can have and that four digits of the year can spell. */
  public Checks moment(String path, @Nullable OffsetDateTime moment, String article) {
    if (moment != null && moment.isBefore(EARLIEST)) {
      found.add(Violation.error(path, Rule.BEFORE_1900, article));
    }
    if (moment != null && !moment.isBefore(TOO_LATE)) {
      found.add(Violation.error(path, Rule.IMPOSSIBLE_DATE, article));
    }
    return this;
  }

  /** A date that today's procedures can have and that four digits of the year can spell. */
  public Checks date(String path, @Nullable LocalDate date, String article) {
    return errorIf(date != null && date.getYear() < 1900, path, Rule.BEFORE_1900, article)
        .errorIf(date != null && date.getYear() > 9999, path, Rule.IMPOSSIBLE_DATE, article);
  }

  private static OffsetDateTime startOfYear(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
  }

  /** {@code later} must not lie before {@code earlier}; the later one is named. */
  public Checks order(
      @Nullable OffsetDateTime earlier,
      String laterPath,
      @Nullable OffsetDateTime later,
      String article) {
    if (earlier != null && later != null && later.isBefore(earlier)) {
      found.add(Violation.error(laterPath, Rule.OUT_OF_ORDER, article));
    }
    return this;
  }

  /** A dossier code in one of its known forms. */
  public Checks dossierCode(String path, @Nullable String code, String article) {
    return form(path, code, DossierCode::isValid, Rule.MALFORMED_DOSSIER_CODE, article);
  }

  /** An agency code in one of its known forms. */
  public Checks agencyCode(String path, @Nullable String code, String article) {
    return form(path, code, AgencyCode::isValid, Rule.MALFORMED_AGENCY_CODE, article);
  }

  /** A number of nine or twelve digits, a tax code or a passport number. */
  public Checks paperNumber(String path, @Nullable String number, String article) {
    if (number == null || number.isBlank()) {
      return line(path, number, article);
    }
    boolean usual = (number.length() == 12 || number.length() == 9) && areDigits(number);
    if (usual || PERSON_OR_TAX.matcher(number).matches()) {
      return this;
    }
    if (!PASSPORT.matcher(number).matches()) {
      found.add(Violation.error(path, Rule.MALFORMED_PAPER_NUMBER, article));
    } else if (areDigits(number)) {
      found.add(Violation.warning(path, Rule.UNUSUAL_PAPER_NUMBER, article));
    }
    return this;
  }

  /** A number of exactly that many digits. */
  public Checks digits(String path, @Nullable String number, int count, String article) {
    if (number == null || number.isBlank()) {
      return line(path, number, article);
    }
    boolean right = number.length() == count && areDigits(number);
    return errorIf(!right, path, Rule.MALFORMED_PAPER_NUMBER, article);
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** An amount in whole đồng that a fee can have. */
  public Checks fee(String path, @Nullable Long amount, String article) {
    if (amount != null && (amount < 0 || amount > HIGHEST_FEE)) {
      found.add(Violation.error(path, Rule.FEE_OUT_OF_RANGE, article));
    }
    return this;
  }

  /** Notes an error when the condition holds. */
  public Checks errorIf(boolean condition, String path, Rule rule, String article) {
    return condition ? note(Violation.error(path, rule, article)) : this;
  }

  private Checks note(Violation violation) {
    found.add(violation);
    return this;
  }

  private Checks form(
      String path, @Nullable String value, Predicate<String> form, Rule rule, String article) {
    if (value == null || value.isBlank()) {
      return line(path, value, article);
    }
    return errorIf(!form.test(value), path, rule, article);
  }
}
