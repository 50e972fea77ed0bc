package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Clears away the folder that a demo leaves for its user. */
final class Leftovers {

  private Leftovers() {}

  static void delete(Path evidence) throws IOException {
    try (Stream<Path> files = Files.walk(evidence.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
