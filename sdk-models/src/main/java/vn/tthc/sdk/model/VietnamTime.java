package vn.tthc.sdk.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Times as the portal writes them: {@code yyyyMMddHHmmss} in Viet Nam's zone, without a zone mark.
 */
public final class VietnamTime {

  /** Viet Nam's zone, UTC+7. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  // Resolved strictly: java.time would otherwise read 30 February as 28 February.
  private static final DateTimeFormatter WIRE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .appendValue(ChronoField.DAY_OF_MONTH, 2)
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private VietnamTime() {}

  /**
   * Reads {@code yyyyMMddHHmmss} strictly.
   *
   * @param text fourteen ASCII digits; null or blank means unknown
   * @return the moment with Viet Nam's offset, or null when unknown
   * @throws DateTimeException when the text is not such a moment; the message does not repeat it
   */
  public static OffsetDateTime parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text.strip(), WIRE).atZone(ZONE).toOffsetDateTime();
    } catch (DateTimeException e) {
      throw new DateTimeException("not a date and time of the form yyyyMMddHHmmss");
    }
  }

  /**
   * Writes a moment as {@code yyyyMMddHHmmss} in Viet Nam's zone; fractions of a second are
   * dropped.
   *
   * @param moment any offset; not null
   */
  public static String format(OffsetDateTime moment) {
    return WIRE.format(moment.truncatedTo(ChronoUnit.SECONDS).atZoneSameInstant(ZONE));
  }
}
