package vn.tthc.sdk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tthc.sdk.cli.UserError;

/** What an example was called with: {@code --name value} pairs. Immutable. */
final class ExampleOptions {

  private final Map<String, String> values;

  private ExampleOptions(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the pairs.
   *
   * @param known names that the example has, without the dashes
   */
  static ExampleOptions of(String[] args, String... known) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : "";
      if (!List.of(known).contains(name)) {
        String all = "--" + String.join(", --", known);
        throw new UserError(args[i], "is no option of this example", "it has " + all);
      }
      if (i + 1 == args.length) {
        throw new UserError(args[i], "has no value", "give one behind it");
      }
      values.put(name, args[i + 1]);
    }
    return new ExampleOptions(Map.copyOf(values));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<Path> file(String name) {
    return text(name).map(Path::of);
  }

  int number(String name, int otherwise) {
    try {
      return text(name).map(Integer::valueOf).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new UserError("--" + name, "is no whole number", "give one", e);
    }
  }

  /** What a file holds, such as a password, without the line's end; empty without the option. */
  String secret(String name) {
    if (file(name).isEmpty()) {
      return "";
    }
    Path file = file(name).orElseThrow();
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be read", "check the path", e);
    }
  }
}
