package vn.tthc.sdk.internal.config;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a value looks like.
 *
 * @param words for the reference
 * @param secret whether it may also come from a variable or a file of its own, and is never told
 */
record Kind(String words, boolean secret) {

  static final Kind TEXT = new Kind("text", false);
  static final Kind LIST = new Kind("list with commas", false);
  static final Kind URL = new Kind("address", false);
  static final Kind FILE = new Kind("file", false);
  static final Kind FOLDER = new Kind("folder, or `off`", false);
  static final Kind DURATION = new Kind("duration", false);
  static final Kind NUMBER = new Kind("number", false);
  static final Kind SECRET = new Kind("secret", true);

  /** One of an enum's constants, in small letters and dashes. */
  static Kind oneOf(Class<? extends Enum<?>> type) {
    return new Kind(
        Arrays.stream(type.getEnumConstants())
            .map(constant -> "`" + Spelling.kebab(constant) + "`")
            .collect(Collectors.joining(" ")),
        false);
  }
}
