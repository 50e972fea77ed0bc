package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Texts;

/** Reads records in whatever shape the portal gives their values. */
final class WireInput {

  private final JsonParser json;
  private final Spelling spelling;

  WireInput(JsonParser json, Spelling spelling) {
    this.json = json;
    this.spelling = spelling;
  }

  Spelling spelling() {
    return spelling;
  }

  @Nullable JsonToken next() throws IOException {
    return json.nextToken();
  }

  void require(JsonToken token, String what) {
    if (json.currentToken() != token) {
      throw fault("is not " + what);
    }
  }

  /** Whether the value is null or an empty text, which both mean that there is none. */
  boolean isAbsent() throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL
        || (json.currentToken() == JsonToken.VALUE_STRING && json.getTextLength() == 0);
  }

  /** Whether the value is a number of JSON. */
  boolean isNumber() {
    return json.currentToken().isNumeric();
  }

  /** A text, number or flag as text; null when there is none. */
  @Nullable String text() throws IOException {
    JsonToken token = json.currentToken();
    if (!token.isScalarValue()) {
      throw fault("is a list or an object where a single value is meant");
    }
    String text = token == JsonToken.VALUE_NULL ? "" : json.getText();
    if (text.isEmpty()) {
      return null;
    }
    return Texts.isPlain(text) ? text : Texts.nfc(whole(text));
  }

  private String whole(String text) {
    if (Texts.isBroken(text)) {
      throw fault("contains half of a character");
    }
    return text;
  }

  /** The record whose opening brace the parser stands on. */
  <T, B> T record(WireRecord<T, B> table) throws IOException {
    require(JsonToken.START_OBJECT, "an object");
    Spelling.Names<T> names = spelling.of(table);
    RecordParts<T, B> parts = new RecordParts<>(table, names.inOrder().size());
    Map<String, @Nullable Object> unknown = null;
    Spelling.Spelled<T, ?> spelled = null;
    while (true) {
      Spelling.Spelled<T, ?> expected = names.after(spelled);
      boolean isExpected = isNext(expected);
      if (json.currentToken() == JsonToken.END_OBJECT) {
        break;
      }
      String name = json.currentName();
      spelled = isExpected ? expected : names.find(name);
      refuseTwice(parts.meet(spelled, name));
      json.nextToken();
      if (spelled != null) {
        set(spelled, parts);
      } else {
        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
        unknown.put(whole(name), any());
      }
    }
    return parts.build(unknown == null ? Extras.NONE : new Extras(unknown));
  }

  /** Moves on; a name that was expected is known by its bytes, without being looked up. */
  private boolean isNext(Spelling.@Nullable Spelled<?, ?> expected) throws IOException {
    if (expected == null) {
      json.nextToken();
      return false;
    }
    return json.nextFieldName(expected.name());
  }

  private <T, V> void set(Spelling.Spelled<T, V> spelled, RecordParts<T, ?> parts)
      throws IOException {
    V value = spelled.field().codec().read(this);
    if (value != null && !parts.set(spelled, value)) {
      throw fault("stands there a second time, in other letters");
    }
  }

  private void refuseTwice(boolean isFirst) {
    if (!isFirst) {
      throw fault("stands there twice");
    }
  }

  private @Nullable Object any() throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        String name;
        while ((name = json.nextFieldName()) != null) {
          refuseTwice(!object.containsKey(name));
          json.nextToken();
          object.put(whole(name), any());
        }
        yield object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(any());
        }
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> whole(json.getText());
    };
  }

  private BigDecimal number() throws IOException {
    try {
      return json.getDecimalValue();
    } catch (NumberFormatException | JsonParseException e) {
      // An exponent beyond any use, as newer and older Jackson say it; their messages quote it.
      throw fault("is a number too large or too small");
    }
  }

  /** An error that names the place and never the value. */
  WireFormatException fault(String what) {
    return WireFormatException.at(json.getParsingContext(), what);
  }
}
