package vn.tthc.sdk.examples.dependencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the part of {@code docs/dependencies.md} that lists jars: sizes, licences, reasons. */
final class DependenciesDoc {

  static final String BEGIN = "<!-- written by DependenciesDocTest from here -->\n";
  static final String END = "<!-- to here -->\n";
  static final String COMMAND =
      "./mvnw -pl examples -am test -Dtest=DependenciesDocTest -Dregenerate"
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  /** Our artifacts; of each, whose jars are not told again. */
  private static final Map<String, List<String>> MODULES = new LinkedHashMap<>();

  static {
    MODULES.put("sdk-models", List.of());
    MODULES.put("sdk-signing", List.of());
    MODULES.put("sdk-core", List.of());
    MODULES.put("sdk-outbox", List.of("sdk-core"));
    MODULES.put("sdk-cli", List.of("sdk-core"));
    MODULES.put("sdk-testing", List.of("sdk-core"));
  }

  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> met = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  private DependenciesDoc() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/dependencies.csv"))) {
      String[] parts = line.split(",", 2);
      reasons.put(parts[0], parts[1]);
    }
  }

  static String write() throws IOException {
    return new DependenciesDoc().all();
  }

  private String all() throws IOException {
    text.append("| artifact | jars of others | kB |\n|---|---:|---:|\n");
    for (String module : MODULES.keySet()) {
      List<RuntimeJar> jars = RuntimeJar.of(module);
      text.append(format("| `tthc-%s` | %d | %s |\n", module, jars.size(), kilobytes(jars)));
    }
    for (Map.Entry<String, List<String>> module : MODULES.entrySet()) {
      table(module.getKey(), module.getValue());
    }
    requireNoIdleReasons();
    return text.toString();
  }

  private void table(String module, List<String> told) throws IOException {
    List<RuntimeJar> jars = new ArrayList<>(RuntimeJar.of(module));
    for (String other : told) {
      jars.removeAll(RuntimeJar.of(other));
    }
    text.append(format("\n### tthc-%s\n\n", module));
    if (!told.isEmpty()) {
      text.append(format("Those of `tthc-%s`%s\n", told.get(0), jars.isEmpty() ? "." : ", and:\n"));
    }
    if (!jars.isEmpty()) {
      text.append("| jar | kB | licence | why it is there |\n|---|---:|---|---|\n");
    }
    jars.forEach(this::row);
  }

  private void row(RuntimeJar jar) {
    met.add(jar.name());
    String why = reasons.getOrDefault(jar.name(), "no reason in dependencies.csv");
    text.append(
        format(
            "| `%s` %s | %s | %s | %s |\n",
            jar.name(), jar.version(), kilobytes(List.of(jar)), Licences.of(jar), why));
  }

  private void requireNoIdleReasons() {
    Set<String> idle = new TreeSet<>(reasons.keySet());
    idle.removeAll(met);
    if (!idle.isEmpty()) {
      throw new IllegalStateException("dependencies.csv has reasons for absent jars: " + idle);
    }
  }

  private static String kilobytes(List<RuntimeJar> jars) {
    return format("%,d", Math.round(jars.stream().mapToLong(RuntimeJar::size).sum() / 1000.0));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
