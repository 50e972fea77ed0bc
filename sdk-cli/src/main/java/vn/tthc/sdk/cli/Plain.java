package vn.tthc.sdk.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What commands print for people: text from elsewhere, made safe for a terminal, and times. */
final class Plain {

  /** Controls of old and new, marks that turn the direction of writing, ends of lines. */
  static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** Times as people in Viet Nam read them. */
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private Plain() {}

  /** The text in one line: whoever wrote it must not be able to add lines or colours of its own. */
  static String text(Object text) {
    return UNFIT.matcher(text.toString()).replaceAll("?");
  }
}
