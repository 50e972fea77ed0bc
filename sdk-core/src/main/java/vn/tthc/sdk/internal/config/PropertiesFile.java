package vn.tthc.sdk.internal.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stands in a file of properties in UTF-8.
 *
 * @param values by key, in the file's order
 * @param twice keys that stand there more than once
 */
record PropertiesFile(Map<String, String> values, Set<String> twice) {

  private static final int LONGEST = 1024 * 1024;

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when that cannot be done; the message says why
   */
  static PropertiesFile read(Path file) {
    try {
      Lines lines = new Lines();
      lines.load(new StringReader(Utf8.read(file, LONGEST)));
      return new PropertiesFile(lines.values, lines.twice);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("there is no such file: check the path", e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("it is not UTF-8: save it as UTF-8", e);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "a folder" : e.getClass().getSimpleName();
      throw new IllegalArgumentException(
          "it cannot be read (" + what + "): give a file of settings that this program may read",
          e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a backslash and u begin a character's number, which is broken here: write paths with /",
          e);
    }
  }

  /** The lines with such keys. */
  PropertiesFile only(Predicate<String> wanted) {
    return new PropertiesFile(
        wanted(wanted).values, twice.stream().filter(wanted).collect(Collectors.toSet()));
  }

  /** The lines with such keys, and whatever stands there twice. */
  PropertiesFile wanted(Predicate<String> wanted) {
    Map<String, String> left = new LinkedHashMap<>(values);
    left.keySet().removeIf(wanted.negate());
    return new PropertiesFile(left, twice);
  }

  /** The values may be secrets. */
  @Override
  public String toString() {
    return "PropertiesFile" + values.keySet();
  }

  /** The platform's reader, which forgets what stood there before, with a memory. */
  private static final class Lines extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> values = new LinkedHashMap<>();
    private final transient Set<String> twice = new LinkedHashSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (values.put((String) key, (String) value) != null) {
        twice.add((String) key);
      }
      return super.put(key, value);
    }
  }
}
