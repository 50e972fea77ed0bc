package vn.tthc.sdk.internal.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a checkpoint file and leaves it ready for the next line. */
final class CheckpointReader {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String HEADER = "{\"tthc-checkpoint\":1}";
  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  private final Path path;
  private final Remembered remembered = new Remembered();
  private long lines;
  private long end;

  private CheckpointReader(Path path) {
    this.path = path;
  }

  /** What it says; a last line that a crash cut short is taken off, as it was never relied upon. */
  static Remembered read(Path path, RandomAccessFile file) throws IOException {
    CheckpointReader reader = new CheckpointReader(path);
    try (InputStream in =
        new BufferedInputStream(new FileInputStream(file.getFD()), 1 << 16) {
          @Override
          public void close() {
            // The descriptor is the file's.
          }
        }) {
      reader.readAll(in);
    }
    if (reader.end == 0) {
      file.setLength(0);
      file.seek(0);
      file.write((HEADER + "\n").getBytes(StandardCharsets.US_ASCII));
    } else {
      file.setLength(reader.end);
      file.seek(reader.end);
    }
    return reader.remembered;
  }

  private void readAll(InputStream in) throws IOException {
    byte[] line = nextLine(in);
    while (line != null) {
      lines++;
      end += line.length + 1;
      take(line);
      line = nextLine(in);
    }
  }

  /** A line without its end; null when there is no more whole one. */
  private byte @Nullable [] nextLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      if (line.size() > LONGEST_LINE) {
        throw damaged();
      }
      next = in.read();
    }
    boolean whole = next == '\n';
    if (!whole
        && lines == 0
        && line.size() > 0
        && !HEADER.startsWith(line.toString(StandardCharsets.US_ASCII))) {
      throw damaged();
    }
    return whole ? line.toByteArray() : null;
  }

  private void take(byte[] line) {
    if (lines == 1) {
      if (!HEADER.equals(new String(line, StandardCharsets.UTF_8))) {
        throw damaged();
      }
      return;
    }
    try {
      take(JSON.readTree(line));
    } catch (IOException e) {
      throw damaged();
    }
  }

  private void take(JsonNode json) {
    if (json.path("accepted").canConvertToInt() && json.path("exchange").isTextual()) {
      remembered.accepted(
          index(json.get("accepted")),
          json.get("exchange").textValue(),
          json.path("repeated").booleanValue());
    } else if (json.path("open").canConvertToInt()) {
      remembered.open(index(json.get("open")));
    } else if (json.path("sending").isArray()) {
      json.get("sending").forEach(item -> remembered.sending(index(item.path(0)), digest(item)));
    } else {
      throw damaged();
    }
  }

  private int index(JsonNode number) {
    if (!number.canConvertToInt() || number.intValue() < 0) {
      throw damaged();
    }
    return number.intValue();
  }

  private long digest(JsonNode item) {
    if (!item.path(1).canConvertToLong()) {
      throw damaged();
    }
    return item.get(1).longValue();
  }

  private IllegalArgumentException damaged() {
    return new IllegalArgumentException(
        path
            + ", line "
            + Math.max(1, lines)
            + ": this is no checkpoint of a sync, or a damaged one; give another file");
  }
}
