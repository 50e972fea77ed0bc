package vn.tthc.sdk.examples.mock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.testing.MockPortal;

/** What a portal begins with, and what outlives it. */
final class Kept {

  /** As strict as the portal. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final MockPortal portal;
  private final Path state;

  private Kept(MockPortal portal, Path state) {
    this.portal = portal;
    this.state = state;
  }

  /**
   * Fills a portal. The lists of an earlier portal take the place of the seed's: what it began with
   * is among them.
   *
   * @param seedData folder of JSON files, or null
   * @param state file of an earlier portal, which need not be there yet, or null
   */
  static Kept load(MockPortal portal, Path seedData, Path state) {
    Set<String> known = new HashSet<>();
    if (state != null && Files.exists(state)) {
      read(state).fieldNames().forEachRemaining(known::add);
      load(portal, state, Set.of());
    }
    if (seedData != null) {
      files(seedData).forEach(file -> load(portal, file, known));
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

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be read as JSON", "mend or move it", e);
    }
  }

  private static void load(MockPortal portal, Path file, Set<String> without) {
    JsonNode lists = read(file);
    if (lists instanceof ObjectNode object) {
      object.remove(without);
    }
    try {
      portal.load(new ByteArrayInputStream(JSON.writeValueAsBytes(lists)));
    } catch (IOException e) {
      throw new UserError(file.toString(), "cannot be taken in", "mend or move it", e);
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
