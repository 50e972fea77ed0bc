package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of this process that is resident, in kilobytes; 0 where the system does not tell. */
final class Resident {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Resident() {}

  /** The most there was so far. */
  static long most() throws IOException {
    return kilobytes("VmHWM:");
  }

  static long now() throws IOException {
    return kilobytes("VmRSS:");
  }

  private static long kilobytes(String name) throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }
}
