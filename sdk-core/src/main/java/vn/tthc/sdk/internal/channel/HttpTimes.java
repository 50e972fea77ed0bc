package vn.tthc.sdk.internal.channel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the times in the head of an answer; by hand, as every answer has one. */
final class HttpTimes {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int LENGTH = "Mon, 23 Nov 2026 02:03:34 GMT".length();
  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private HttpTimes() {}

  /** A date as HTTP writes it (RFC 9110, 5.6.7); null when it is none, or of another century. */
  static @Nullable Instant date(@Nullable String value) {
    if (value == null || value.length() != LENGTH || !value.endsWith(" GMT")) {
      return null;
    }
    int year = number(value, 12, 16);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year,
              name(value, 8, MONTHS),
              number(value, 5, 7),
              number(value, 17, 19),
              number(value, 20, 22),
              number(value, 23, 25));
      boolean right = time.getDayOfWeek() == DayOfWeek.of(name(value, 0, DAYS));
      return right ? time.toInstant(ZoneOffset.UTC) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * How long to wait, from nothing to an hour.
   *
   * @param value the header {@code Retry-After}; empty when there is none
   * @param now the time at the server
   */
  static Duration retryAfter(String value, Instant now) {
    if (value.isEmpty()) {
      return Duration.ZERO;
    }
    if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      boolean huge = value.length() > 9;
      return huge ? LONGEST_PAUSE : capped(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant until = date(value);
    return until == null ? Duration.ZERO : capped(Duration.between(now, until));
  }

  private static Duration capped(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
  }

  /** A number from 1 for one of these names of three letters; 0 for another. */
  private static int name(String value, int from, String names) {
    for (int i = 0; i < names.length(); i += 3) {
      if (value.startsWith(names.substring(i, i + 3), from)) {
        return i / 3 + 1;
      }
    }
    return 0;
  }

  /** The digits between; -1 when there is something else. */
  private static int number(String value, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
