package vn.tthc.sdk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report of a sync in JSON Lines, one object an item, in UTF-8. */
final class SyncLines implements AutoCloseable {

  /** Each line ends itself, so that a report without items has none. */
  private static final JsonFactory JSON = JsonFactory.builder().build().setRootValueSeparator(null);

  private final String name;
  private final JsonGenerator json;

  private SyncLines(String name, JsonGenerator json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Begins a report.
   *
   * @param path null for a report that is kept nowhere
   * @throws UserError when it cannot be written
   */
  static SyncLines open(@Nullable Path path) {
    String name = path == null ? "report" : path.toString();
    try {
      OutputStream out =
          path == null ? OutputStream.nullOutputStream() : Files.newOutputStream(path);
      return new SyncLines(name, JSON.createGenerator(out));
    } catch (IOException e) {
      throw new UserError(
          name,
          "the report cannot be written (" + e.getClass().getSimpleName() + ")",
          "check the path",
          e);
    }
  }

  void write(
      @Nullable String key,
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
      json.writeRaw('\n');
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private UserError unwritten(IOException e) {
    return new UserError(
        name,
        "the report is not complete (" + e.getClass().getSimpleName() + "), whatever was sent",
        "make room and start again, best with --checkpoint",
        e);
  }

  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw unwritten(e);
    }
  }
}
