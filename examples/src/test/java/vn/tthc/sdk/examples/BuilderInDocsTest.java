package vn.tthc.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tthc.sdk.PortalClientBuilder;

/** The guide names every setting of the builder, with the defaults of the settings in files. */
class BuilderInDocsTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| (`.*?) \\| (.*?) \\| .*\\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(\\w+)\\(");
  private static final Pattern KEY =
      Pattern.compile(
          "^\\| `(?:reading\\.)?([a-z-]+)` \\|.*\\| `(\\d+[a-z]*)` \\|", Pattern.MULTILINE);

  private static String guide;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("../docs/guide/client.md"));
  }

  @Test
  void namesEverySetting() {
    Set<String> settings =
        Arrays.stream(PortalClientBuilder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertThat(settings)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(guide).contains("`" + name + "("));
  }

  @Test
  void hasTheDefaultsOfFiles() throws IOException {
    String page = Files.readString(Path.of("../docs/configuration.md"));
    Map<String, String> inFiles =
        KEY.matcher(page)
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

    Map<String, String> inGuide = new HashMap<>();
    ROW.matcher(guide).results().forEach(row -> addDefaults(row, inGuide));
    inGuide.keySet().retainAll(inFiles.keySet());

    assertThat(inGuide).hasSizeGreaterThan(8);
    assertThat(inFiles).containsAllEntriesOf(inGuide);
  }

  /** A row may have several settings, and as many defaults. */
  private static void addDefaults(MatchResult row, Map<String, String> defaults) {
    List<String> names = NAME.matcher(row.group(1)).results().map(name -> name.group(1)).toList();
    String[] values = row.group(2).replaceAll("[ `]", "").split(",");
    for (int i = 0; i < Math.min(names.size(), values.length); i++) {
      defaults.put(asKey(names.get(i)), values[i]);
    }
  }

  private static String asKey(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
