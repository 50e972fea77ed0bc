package vn.tthc.sdk.cli;

import java.util.regex.Pattern;

/** Text from elsewhere, made safe for a terminal. */
final class Plain {

  /** Controls of old and new, marks that turn the direction of writing, ends of lines. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Plain() {}

  /** The text in one line: whoever wrote it must not be able to add lines or colours of its own. */
  static String text(Object text) {
    return UNFIT.matcher(text.toString()).replaceAll("?");
  }
}
