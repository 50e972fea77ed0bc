package vn.tthc.sdk.internal.config;

import java.util.Optional;

/**
 * A row of the table of settings: one key, or all keys of one pattern.
 *
 * @param pattern such as {@code deadline} or {@code channel.<name>.url}
 * @param kind what its value looks like
 * @param standard what holds where it is not given
 * @param meaning what it does, in a sentence
 * @param apply puts a value where it belongs
 */
record SettingKey(String pattern, Kind kind, Standard standard, String meaning, Apply apply) {

  /**
   * What holds where a key is not given.
   *
   * @param text a value, or words such as {@code required}
   * @param value whether it is a value that could as well be given
   */
  record Standard(String text, boolean value) {

    static Standard is(String value) {
      return new Standard(value, true);
    }

    static Standard words(String text) {
      return new Standard(text, false);
    }
  }

  /** Puts a value where it belongs. */
  @FunctionalInterface
  interface Apply {

    /**
     * Reads the value and hands it to the draft.
     *
     * @throws IllegalArgumentException when the value is wrong; the message says how to mend it
     */
    void to(Draft draft, Setting value);
  }

  /** What stands in a key for the pattern's variable part; empty text when it has none. */
  Optional<String> argumentOf(String key) {
    int open = pattern.indexOf('<');
    if (open < 0) {
      return key.equals(pattern) ? Optional.of("") : Optional.empty();
    }
    String head = pattern.substring(0, open);
    String tail = pattern.substring(pattern.lastIndexOf('>') + 1);
    if (key.length() <= head.length() + tail.length()
        || !key.startsWith(head)
        || !key.endsWith(tail)) {
      return Optional.empty();
    }
    String argument = key.substring(head.length(), key.length() - tail.length());
    return hasTwoParts() || argument.indexOf('.') < 0 ? Optional.of(argument) : Optional.empty();
  }

  /** The key for a variable part. */
  String with(String argument) {
    int open = pattern.indexOf('<');
    return open < 0
        ? pattern
        : pattern.substring(0, open) + argument + pattern.substring(pattern.lastIndexOf('>') + 1);
  }

  /** Whether its variable part has a case that a variable's name could not tell. */
  boolean fileOnly() {
    return hasTwoParts() || pattern.startsWith("status.");
  }

  /** What all its keys begin with. */
  String head() {
    int open = pattern.indexOf('<');
    return open < 0 ? pattern : pattern.substring(0, open);
  }

  private boolean hasTwoParts() {
    return pattern.indexOf('<') != pattern.lastIndexOf('<');
  }
}
