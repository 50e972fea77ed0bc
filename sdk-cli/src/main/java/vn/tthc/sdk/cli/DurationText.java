package vn.tthc.sdk.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations of the command line, spelled as those of the settings. */
final class DurationText implements ITypeConverter<Duration> {

  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

  @Override
  public Duration convert(String text) {
    Matcher matcher = SHORT.matcher(text);
    try {
      return matcher.matches()
          ? of(Long.parseLong(matcher.group(1)), matcher.group(2))
          : Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "give a number with its unit, such as 500ms, 60s, 30m, 2h, 1d");
    }
  }

  private static Duration of(long amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
