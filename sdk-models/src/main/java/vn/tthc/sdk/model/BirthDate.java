package vn.tthc.sdk.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it is known: year, month and day, or year and month, or the year alone,
 * and it stays so. Immutable; its {@code toString} leaves the date out.
 */
public final class BirthDate {

  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})?([0-9]{2})?");
  private static final Pattern SLASHED =
      Pattern.compile("(?:(?:([0-9]{1,2})/)?([0-9]{1,2})/)?([0-9]{4})");

  private final String text;
  private final int year;
  private final int month;
  private final int day;

  private BirthDate(int year, int month, int day) {
    if (year < 0 || year > 9999) {
      throw new DateTimeException("not a year of four digits");
    }
    this.year = year;
    this.month = month;
    this.day = day;
    this.text = compact(year, month, day);
  }

  /** A full date. */
  public static BirthDate of(LocalDate date) {
    return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** A year alone. */
  public static BirthDate of(Year year) {
    return new BirthDate(year.getValue(), 0, 0);
  }

  /** A year and a month. */
  public static BirthDate of(YearMonth month) {
    return new BirthDate(month.getYear(), month.getMonthValue(), 0);
  }

  /**
   * Reads {@code yyyyMMdd}, {@code yyyyMM}, {@code yyyy}, or the same from day to year with
   * slashes; also a full date in any shape of {@link VietnamTime#readDate}.
   *
   * @return the date, or null for null and blank
   * @throws DateTimeException when it is none of these or does not exist; the message does not
   *     repeat it
   */
  public static @Nullable BirthDate parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Matcher compact = COMPACT.matcher(text.strip());
    if (compact.matches()) {
      return of(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher slashed = SLASHED.matcher(text.strip());
    if (slashed.matches()) {
      return of(slashed.group(3), slashed.group(2), slashed.group(1));
    }
    return of(VietnamTime.dateIn(text.strip()));
  }

  private static BirthDate of(String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    try {
      if (month == null) {
        return of(Year.of(y));
      }
      int m = Integer.parseInt(month);
      return day == null ? of(YearMonth.of(y, m)) : of(LocalDate.of(y, m, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      throw new DateTimeException("not a birth date that exists");
    }
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The full date, when month and day are known. */
  public Optional<LocalDate> date() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** As the portal writes it: {@code yyyyMMdd}, {@code yyyyMM} or {@code yyyy}. */
  public String text() {
    return text;
  }

  private static String compact(int year, int month, int day) {
    String yyyy = "%04d".formatted(year);
    if (month == 0) {
      return yyyy;
    }
    return day == 0 ? yyyy + "%02d".formatted(month) : yyyy + "%02d%02d".formatted(month, day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BirthDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "BirthDate[left out]";
  }
}
