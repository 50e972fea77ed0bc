package vn.tthc.sdk.examples.dependencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A jar of others that one of our artifacts brings along, as Maven resolved it for this build. */
record RuntimeJar(String group, String artifact, String version, Path file) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ +([^:\\s]+):([^:]+):jar:(?:[^:]+:)?([^:]+):(?:compile|runtime):(.*\\.jar)(?: --"
              + " .*)?\\s*$");

  /** What the build of a module wrote down; what is optional is not brought along. */
  static List<RuntimeJar> of(String module) throws IOException {
    String list = Files.readString(Path.of("..", module, "target", "runtime-jars.txt"));
    return LINE.matcher(list)
        .results()
        .map(RuntimeJar::of)
        .filter(jar -> !jar.group.equals("vn.tthc.sdk"))
        .sorted(Comparator.comparing(RuntimeJar::name))
        .toList();
  }

  private static RuntimeJar of(MatchResult line) {
    return new RuntimeJar(line.group(1), line.group(2), line.group(3), Path.of(line.group(4)));
  }

  String name() {
    return group + ":" + artifact;
  }

  long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description beside the jar in Maven's repository. */
  Path pom() {
    return file.resolveSibling(artifact + "-" + version + ".pom");
  }

  /** The repository that the jar lies in. */
  Path repository() {
    Path folder = file.getParent().getParent().getParent();
    for (int i = 0; i < group.split("\\.").length; i++) {
      folder = folder.getParent();
    }
    return folder;
  }
}
