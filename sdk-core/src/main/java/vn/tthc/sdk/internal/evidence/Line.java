package vn.tthc.sdk.internal.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A line to be written, whose number and place in the chain come when it is its turn.
 *
 * @param type of the line
 * @param time when it was made; null for the time of its turn
 * @param fields what stands behind its type
 */
record Line(String type, @Nullable String time, Fields fields) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Writes fields. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  Line(String type, Fields fields) {
    this(type, null, fields);
  }

  boolean is(String other) {
    return type.equals(other);
  }

  /** Bytes of a line, with a line end. */
  static byte[] ended(byte[] line) {
    byte[] ended = Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    return ended;
  }

  /** Its bytes, without a line end. */
  byte[] bytes(long seq, String previous, String now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeNumberField("seq", seq);
      json.writeStringField("prev", previous);
      json.writeStringField("time", time == null ? now : time);
      json.writeStringField("type", type);
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
