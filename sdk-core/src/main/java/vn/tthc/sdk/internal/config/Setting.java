package vn.tthc.sdk.internal.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One setting as somebody gave it. What reads its value throws {@link IllegalArgumentException}
 * with what to do about it, and never tells the value.
 *
 * @param row of the table
 * @param argument what stands for the variable part of the key
 * @param form how the value is given
 * @param written its key or variable, as it was written
 * @param raw the value, or where to find it
 * @param source where it was written
 */
record Setting(
    SettingKey row, String argument, Form form, String written, String raw, Source source) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

  /** How a value is given. */
  enum Form {
    /** It stands there. */
    VALUE(""),
    /** The name of a variable stands there. */
    VARIABLE("-env"),
    /** The name of a file stands there. */
    FILE("-file");

    private final String suffix;

    Form(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }

  /** Its key, however it was written. */
  String key() {
    return row.with(argument);
  }

  String text() {
    return raw.strip();
  }

  /** The parts between commas, none of them blank. */
  List<String> list() {
    List<String> parts = Arrays.stream(raw.split(",", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      throw new IllegalArgumentException("there is nothing between two commas: mend the list");
    }
    return parts;
  }

  Path path() {
    try {
      return source.folder().resolve(text());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("that cannot be a path here: mend it", e);
    }
  }

  URI url() {
    try {
      return new URI(text());
    } catch (URISyntaxException e) {
      // Without the cause, whose message repeats the address: an account may stand in it.
      throw new IllegalArgumentException("give an address, such as https://host/path");
    }
  }

  Duration duration() {
    return Durations.of(text());
  }

  int number() {
    if (!NUMBER.matcher(text()).matches()) {
      throw new IllegalArgumentException("give a whole number");
    }
    return Integer.parseInt(text());
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Spelling.kebab(constant).equals(text()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("give one of: " + names(type)));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Spelling::kebab)
        .collect(Collectors.joining(", "));
  }

  /** The secret, which was there just now. */
  Supplier<String> secret() {
    return switch (form) {
      case VALUE -> given(raw, "");
      case VARIABLE -> variable();
      case FILE -> file();
    };
  }

  /** The secret as it is now. */
  char[] password() {
    return secret().get().toCharArray();
  }

  private Supplier<String> variable() {
    if (!VARIABLE.matcher(text()).matches()) {
      throw new IllegalArgumentException("give the name of an environment variable");
    }
    String value = source.variables().get(text());
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "the environment variable that it names is not set: set it, or name another");
    }
    return given(value, "the environment variable " + text() + ": ");
  }

  private Supplier<String> file() {
    SecretFile secret = new SecretFile(path());
    try {
      secret.read();
      return secret;
    } catch (SecretFile.Unusable e) {
      // Without the path: whoever mixes the keys up has the secret itself stand there.
      throw new IllegalArgumentException("the file that it names " + e.getMessage());
    }
  }

  /** Nobody sees a blank at the end of a line; whoever means one can use a file. */
  private static Supplier<String> given(String value, String where) {
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          where + "a blank stands before or behind it: remove it, or keep the secret in a file");
    }
    return new Secret(value);
  }

  /** The value may be a secret. */
  @Override
  public String toString() {
    return "Setting[" + written + "]";
  }
}
