package vn.tthc.sdk.model;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times as the portal writes them: {@code yyyyMMddHHmmss} in Viet Nam's zone, without a zone mark.
 */
public final class VietnamTime {

  /** Viet Nam's zone, UTC+7. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  // Resolved strictly: java.time would otherwise read 30 February as 28 February.
  private static final DateTimeFormatter DAY_MINUTE_SECOND = strict("dd/MM/", " HH:mm:ss");
  private static final DateTimeFormatter DAY = strict("dd/MM/", "");
  private static final DateTimeFormatter COMPACT_DAY = strict("", "MMdd");
  private static final DateTimeFormatter MONTH = strict("M-", "");

  /** Longer than any shape; what is longer is not looked at. */
  private static final int LONGEST = 40;

  private VietnamTime() {}

  /** Exactly four digits of a year between the two patterns. */
  private static DateTimeFormatter strict(String before, String after) {
    return new DateTimeFormatterBuilder()
        .appendPattern(before)
        .appendValue(ChronoField.YEAR, 4)
        .appendPattern(after)
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads {@code yyyyMMddHHmmss} strictly.
   *
   * @param text fourteen ASCII digits; null or blank means unknown
   * @return the moment with Viet Nam's offset, or null when unknown
   * @throws DateTimeException when the text is not such a moment; the message does not repeat it
   */
  public static @Nullable OffsetDateTime parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return wire(text.strip()).atZone(ZONE).toOffsetDateTime();
    } catch (DateTimeException e) {
      throw new DateTimeException("not a date and time of the form yyyyMMddHHmmss");
    }
  }

  /** By hand, as a dossier has ten of these: a formatter takes many times as long. */
  private static LocalDateTime wire(String t) {
    if (!isDigits(t, 14)) {
      throw new DateTimeException("not fourteen digits");
    }
    return LocalDateTime.of(
        number(t, 0, 4),
        number(t, 4, 6),
        number(t, 6, 8),
        number(t, 8, 10),
        number(t, 10, 12),
        number(t, 12, 14));
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digits.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigits(String text, int count) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == count;
  }

  /**
   * Writes a moment as {@code yyyyMMddHHmmss} in Viet Nam's zone; fractions of a second are
   * dropped.
   *
   * @param moment any offset; not null
   * @throws DateTimeException when the year has not four digits
   */
  public static String format(OffsetDateTime moment) {
    LocalDateTime local = moment.atZoneSameInstant(ZONE).toLocalDateTime();
    if (local.getYear() < 0 || local.getYear() > 9999) {
      throw new DateTimeException("a year that four digits cannot spell");
    }
    byte[] digits = new byte[14];
    put(digits, 0, local.getYear() / 100);
    put(digits, 2, local.getYear() % 100);
    put(digits, 4, local.getMonthValue());
    put(digits, 6, local.getDayOfMonth());
    put(digits, 8, local.getHour());
    put(digits, 10, local.getMinute());
    put(digits, 12, local.getSecond());
    return new String(digits, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] digits, int at, int twoDigits) {
    digits[at] = (byte) ('0' + twoDigits / 10);
    digits[at + 1] = (byte) ('0' + twoDigits % 10);
  }

  /**
   * Reads a moment in any shape the portal and its neighbours use: {@code yyyyMMddHHmmss}, {@code
   * dd/MM/yyyy HH:mm:ss}, ISO 8601 with or without an offset, milliseconds since 1970 (thirteen
   * digits), and a date alone, which stands for its first moment.
   *
   * @param text null or blank means unknown
   * @return the moment as the portal can hold it: with Viet Nam's offset, to the second; null when
   *     unknown
   * @throws DateTimeException when the text has none of the shapes; the message does not repeat it
   */
  public static @Nullable OffsetDateTime read(@Nullable String text) {
    return text == null || text.isBlank() ? null : momentIn(text.strip());
  }

  private static OffsetDateTime momentIn(String t) {
    try {
      if (isDigits(t, 14)) {
        return wire(t).atZone(ZONE).toOffsetDateTime();
      }
      LocalDateTime local = local(t).truncatedTo(ChronoUnit.SECONDS);
      if (local.getYear() < 0 || local.getYear() > 9999) {
        throw new DateTimeException("a year that four digits cannot spell");
      }
      return local.atZone(ZONE).toOffsetDateTime();
    } catch (DateTimeException e) {
      throw new DateTimeException("not a date and time in a known form");
    }
  }

  /** The moment as a clock in Viet Nam shows it. */
  private static LocalDateTime local(String t) {
    if (t.length() > LONGEST) {
      throw new DateTimeException("too long");
    }
    if (isDigits(t, 13)) {
      return LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(t)), ZONE);
    }
    if (t.indexOf('T') > 0) {
      return iso(t);
    }
    return t.indexOf(':') > 0
        ? LocalDateTime.parse(t, DAY_MINUTE_SECOND)
        : dateIn(t).atStartOfDay();
  }

  private static LocalDateTime iso(String text) {
    boolean hasOffset = text.matches(".*(Z|[+-][0-9]{2}:?[0-9]{0,2})");
    return hasOffset
        ? OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDateTime()
        : LocalDateTime.parse(text);
  }

  /**
   * Reads a date: {@code yyyyMMdd}, {@code dd/MM/yyyy}, ISO 8601, or the date of a moment in any
   * shape of {@link #read}.
   *
   * @param text null or blank means unknown
   * @return the date in Viet Nam, or null when unknown
   * @throws DateTimeException when the text has none of the shapes; the message does not repeat it
   */
  public static @Nullable LocalDate readDate(@Nullable String text) {
    return text == null || text.isBlank() ? null : dateIn(text.strip());
  }

  /** As {@link #readDate}, of a text that is there. */
  static LocalDate dateIn(String t) {
    try {
      if (t.matches("[0-9]{8}")) {
        return LocalDate.parse(t, COMPACT_DAY);
      }
      if (t.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
        return LocalDate.parse(t, DAY);
      }
      return t.length() == 10 && t.indexOf('-') == 4 ? LocalDate.parse(t) : dateOf(t);
    } catch (DateTimeException e) {
      throw new DateTimeException("not a date in a known form");
    }
  }

  private static LocalDate dateOf(String moment) {
    // What a moment has too, or it would be asked here again.
    if (!moment.matches("[0-9]{13,14}") && moment.indexOf(':') <= 0) {
      throw new DateTimeException("neither date nor moment");
    }
    return momentIn(moment).toLocalDate();
  }

  /**
   * Writes a date as {@code dd/MM/yyyy}.
   *
   * @throws DateTimeException when the year has not four digits
   */
  public static String formatDate(LocalDate date) {
    return DAY.format(date);
  }

  /**
   * Reads a month of the form {@code M-yyyy}.
   *
   * @return the month, or null for null and blank
   * @throws DateTimeException when it is none; the message does not repeat it
   */
  public static @Nullable YearMonth readMonth(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return YearMonth.parse(text.strip(), MONTH);
    } catch (DateTimeException e) {
      throw new DateTimeException("not a month of the form M-yyyy");
    }
  }

  /**
   * Writes a month as {@code M-yyyy}, without a leading zero.
   *
   * @throws DateTimeException when the year has not four digits
   */
  public static String formatMonth(YearMonth month) {
    return MONTH.format(month);
  }
}
