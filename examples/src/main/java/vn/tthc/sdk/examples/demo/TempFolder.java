package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.cli.UserError;

/**
 * A new folder that only this user can read. Parts of it are thrown away at the end, also when the
 * program is interrupted; the rest stays.
 */
final class TempFolder implements AutoCloseable {

  private final Path path;
  private final List<Path> throwAways = new ArrayList<>();
  private final AtExit atExit = new AtExit("tthc-demo-clear", this::clear);

  private TempFolder(Path path) {
    this.path = path;
  }

  static TempFolder create(String prefix) {
    try {
      return new TempFolder(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      String parent = System.getProperty("java.io.tmpdir");
      throw new UserError(parent, "cannot be written", "make room or set java.io.tmpdir", e);
    }
  }

  Path path() {
    return path;
  }

  /** A folder in it that goes at the end. */
  synchronized Path throwAway(String name) {
    Path part = path.resolve(name);
    throwAways.add(part);
    return part;
  }

  private synchronized void clear() {
    throwAways.forEach(TempFolder::delete);
    throwAways.clear();
  }

  private static void delete(Path part) {
    if (!Files.exists(part)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(part)) {
      for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + part, e);
    }
  }

  @Override
  public void close() {
    clear();
    atExit.cancel();
  }
}
