package vn.tthc.sdk.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a public type of the SDK says about itself in its source. */
final class JavadocOf {

  private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) (?:\\w*#)?([^}]+)}");

  private final Class<?> type;
  private final String source;

  private JavadocOf(Class<?> type, String source) {
    this.type = type;
    this.source = source;
  }

  /**
   * The documentation of a type.
   *
   * @param module folder of the module it belongs to
   */
  static JavadocOf type(Class<?> type, String module) {
    Path file = Path.of("..", module, "src/main/java", type.getName().replace('.', '/') + ".java");
    try {
      return new JavadocOf(type, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a method does, without its tags. */
  String method(String name) {
    String comment = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*default \\w+ " + name + "\\(";
    return text(find("(?s)" + comment).replaceAll("(?s)@param.*", ""));
  }

  /** Parameters of a method, as they are written. */
  String parameters(String name) {
    return find("(?s)default \\w+ " + name + "\\(([^)]*)\\)");
  }

  /** What a component of a record is. */
  String component(String name) {
    return text(find("(?s)@param " + name + "\\s(.*?)(?=\\* @param|\\*/)"));
  }

  private String find(String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(source);
    if (!matcher.find()) {
      throw new IllegalStateException("no match in " + type.getSimpleName() + ": " + regex);
    }
    return matcher.group(1);
  }

  /** Plain text on one line, with code in backticks. */
  private static String text(String javadoc) {
    String line = javadoc.replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    return TAG.matcher(line).replaceAll("`$1`");
  }
}
