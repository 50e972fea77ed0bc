package vn.tthc.sdk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The report of a sync in JSON Lines, one object an item, in UTF-8. */
final class SyncLines implements AutoCloseable {

  private static final JsonFactory JSON = JsonFactory.builder().build().setRootValueSeparator("\n");

  private final JsonGenerator json;

  private SyncLines(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Begins a report.
   *
   * @param path null for a report that is kept nowhere
   * @throws UserError when it cannot be written
   */
  static SyncLines open(Path path) {
    try {
      OutputStream out =
          path == null ? OutputStream.nullOutputStream() : Files.newOutputStream(path);
      return new SyncLines(JSON.createGenerator(out));
    } catch (IOException e) {
      throw new UserError(
          path.toString(),
          "the report cannot be written (" + e.getClass().getSimpleName() + ")",
          "check the path",
          e);
    }
  }

  void write(
      String key,
      Records.Kind kind,
      String outcome,
      String reason,
      String exchangeId,
      boolean possiblyRepeated) {
    try {
      json.writeStartObject();
      json.writeStringField("key", key == null ? "" : key);
      json.writeStringField("kind", kind.name().toLowerCase(Locale.ROOT));
      json.writeStringField("outcome", outcome);
      json.writeStringField("reason", reason);
      json.writeStringField("exchangeId", exchangeId);
      json.writeBooleanField("possiblyRepeated", possiblyRepeated);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written", e);
    }
  }
}
