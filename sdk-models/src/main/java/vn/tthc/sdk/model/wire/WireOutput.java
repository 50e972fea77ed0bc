package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.internal.Texts;

/** Writes records in the portal's manner: absent text as {@code ""}, absent lists as {@code []}. */
final class WireOutput {

  private final JsonGenerator json;
  private final Spelling spelling;

  WireOutput(JsonGenerator json, Spelling spelling) {
    this.json = json;
    this.spelling = spelling;
  }

  Spelling spelling() {
    return spelling;
  }

  <T, B> void record(WireRecord<T, B> table, T value) throws IOException {
    Spelling.Names<T> names = spelling.of(table);
    Map<String, @Nullable Object> extras = table.extrasOf(value).fields();
    Set<Spelling.Spelled<T, ?>> left = extras.isEmpty() ? Set.of() : leftTo(extras, names, value);
    json.writeStartObject();
    for (Spelling.Spelled<T, ?> spelled : names.inOrder()) {
      if (left.isEmpty() || !left.contains(spelled)) {
        json.writeFieldName(spelled.name());
        write(spelled.field(), value);
      }
    }
    for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
      Spelling.Spelled<T, ?> namesake = names.find(extra.getKey());
      if (namesake == null || left.remove(namesake)) {
        json.writeFieldName(extra.getKey());
        any(extra.getValue());
      }
    }
    json.writeEndObject();
  }

  /**
   * The fields to leave to further fields of the same name: a record that was read where the name
   * was not known may be written where it is. What the record itself holds goes first, and no name
   * is ever written twice.
   */
  private static <T> Set<Spelling.Spelled<T, ?>> leftTo(
      Map<String, @Nullable Object> extras, Spelling.Names<T> names, T value) {
    Set<Spelling.Spelled<T, ?>> left = new HashSet<>();
    for (String name : extras.keySet()) {
      Spelling.Spelled<T, ?> namesake = names.find(name);
      if (namesake != null && namesake.isAbsentIn(value)) {
        left.add(namesake);
      }
    }
    return left;
  }

  private <T, V> void write(WireRecord.Field<T, V> field, T value) throws IOException {
    field.codec().write(this, field.get().apply(value));
  }

  void text(String value) throws IOException {
    // One spelling of each Vietnamese letter, whatever the agency's database holds.
    json.writeString(Texts.isPlain(value) ? value : Texts.nfc(whole(value)));
  }

  private String whole(String text) {
    if (Texts.isBroken(text)) {
      throw fault("contains half of a character");
    }
    return text;
  }

  /** An error that names the place and never the value. */
  WireFormatException fault(String what) {
    return WireFormatException.at(json.getOutputContext(), what);
  }

  void startArray() throws IOException {
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  /** A value that we do not know, as it came. */
  private void any(@Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        any(entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        any(element);
      }
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString((String) value);
    }
  }
}
