package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tthc.sdk.model.CodeTable;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.VietnamTime;

/**
 * Writes values in the portal's manner: all of them strings, absent text as {@code ""}, absent
 * lists as {@code []}.
 */
final class WireOutput {

  private final JsonGenerator json;
  private final WireOptions options;

  WireOutput(JsonGenerator json, WireOptions options) {
    this.json = json;
    this.options = options;
  }

  /** The name to write a component under, or null when it is to be left out. */
  String nameOf(WireRecord.Field<?> field) {
    return options.nameOf(field);
  }

  void startObject() throws IOException {
    json.writeStartObject();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void text(String name, String value) throws IOException {
    // One spelling of each Vietnamese letter, whatever the agency's database holds.
    String text = value == null ? "" : Normalizer.normalize(value, Normalizer.Form.NFC);
    json.writeStringField(name, text);
  }

  void number(String name, Number value) throws IOException {
    json.writeStringField(name, value == null ? "" : value.toString());
  }

  void moment(String name, OffsetDateTime value) throws IOException {
    json.writeStringField(name, value == null ? "" : VietnamTime.format(value));
  }

  <E extends Enum<E> & CodeTable> void code(String name, Coded<E> value) throws IOException {
    json.writeStringField(name, value == null ? "" : spelled(value));
  }

  private <E extends Enum<E> & CodeTable> String spelled(Coded<E> value) {
    E constant = value.constant();
    return constant == null
        ? value.code()
        : options.codes().getOrDefault(Tables.codeKey(constant), value.code());
  }

  void flag(String name, Boolean value, String yes, String no) throws IOException {
    json.writeStringField(name, value == null ? "" : value ? yes : no);
  }

  <E> void list(String name, List<E> values, WireRecord<E> table) throws IOException {
    json.writeArrayFieldStart(name);
    for (E value : values) {
      table.write(this, value);
    }
    json.writeEndArray();
  }
}
