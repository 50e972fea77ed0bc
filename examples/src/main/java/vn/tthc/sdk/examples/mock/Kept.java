package vn.tthc.sdk.examples.mock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.testing.MockPortal;

/** What a portal begins with, and what outlives it. */
final class Kept {

  private final MockPortal portal;
  private final Path state;

  private Kept(MockPortal portal, Path state) {
    this.portal = portal;
    this.state = state;
  }

  /**
   * Fills a portal.
   *
   * @param seedData folder of JSON files, or null
   * @param state file of an earlier portal, which need not be there yet, or null
   */
  static Kept load(MockPortal portal, Path seedData, Path state) {
    if (seedData != null) {
      files(seedData).forEach(file -> load(portal, file));
    }
    if (state != null && Files.exists(state)) {
      load(portal, state);
    }
    return new Kept(portal, state);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UserError(folder.toString(), "is no folder that can be read", "name another", e);
    }
  }

  private static void load(MockPortal portal, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      portal.load(in);
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be read as JSON", "mend or move it", e);
    } catch (IllegalArgumentException e) {
      throw new UserError(file.toString(), e.getMessage(), "mend it", e);
    }
  }

  /** Writes the records for the next portal; an earlier file stays whole until then. */
  void save() {
    if (state == null) {
      return;
    }
    Path target = state.toAbsolutePath();
    try {
      // readable by its owner only
      Path half = Files.createTempFile(target.getParent(), "state", ".part");
      try (OutputStream out = Files.newOutputStream(half)) {
        portal.save(out);
      }
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserError(state.toString(), "cannot be written", "name another file", e);
    }
  }
}
