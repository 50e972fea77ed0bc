package vn.tthc.sdk.model.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;

/**
 * Writes and reads records as the portal's flat JSON. Immutable and thread-safe.
 *
 * <p>Written is text in NFC, times as {@code yyyyMMddHHmmss} in Viet Nam's zone, every value a
 * string, absent text as {@code ""}, absent lists as {@code []}. Read is any shape of a value;
 * null, absent and {@code ""} are one; names count whatever their case; fields that no table names
 * are kept in the record's {@code extras} and written again.
 */
public final class WireJson {

  // Deeper, longer or larger JSON than any record needs is an attack or a mistake.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          // JSON travels in UTF-8; guessing other encodings would take broken bytes for text.
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNumberLength(200)
                  .maxStringLength(16 * 1024 * 1024)
                  .build())
          .build();

  /** The byte order mark that some Windows programs put before UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Spelling spelling;
  private final WireOptions options;

  /** Spells records by these options. */
  public WireJson(WireOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.spelling = new Spelling(options);
  }

  /**
   * Writes a record as a JSON object in UTF-8. What {@code validate()} passes can be written.
   *
   * @throws IllegalArgumentException when it is no record that travels by itself
   * @throws WireFormatException when a text holds half of a character, or a date no year of four
   *     digits; it names the place, never a value
   */
  public byte[] write(Object value) {
    Bytes bytes = new Bytes();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      write(new WireOutput(json, spelling), value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /** Grows to what is written at once, which is all of a record of usual size: no second copy. */
  private static final class Bytes extends ByteArrayOutputStream {
    Bytes() {
      super(0);
    }

    @Override
    public byte[] toByteArray() {
      return count == buf.length ? buf : super.toByteArray();
    }
  }

  @SuppressWarnings("unchecked") // the table of a value's own class
  private static <T> void write(WireOutput out, T value) throws IOException {
    out.record((WireRecord<T, ?>) Tables.of(value.getClass()), value);
  }

  /**
   * Reads a record from a JSON object.
   *
   * @param json UTF-8
   * @throws WireFormatException when it is no such object; it names the place, never a value
   */
  public <T> T read(Class<T> type, byte[] json) {
    return parse(
        json,
        in -> {
          in.next();
          return in.record(Tables.of(type));
        });
  }

  /**
   * Reads records from a JSON array, such as the {@code data} or {@code result} of a message; null
   * and an empty text are an empty list.
   *
   * @param json UTF-8
   * @throws WireFormatException when it is no array of such objects; it names the place, never a
   *     value
   */
  public <T> List<T> readList(Class<T> type, byte[] json) {
    return parse(
        json,
        in -> {
          List<T> records = new ArrayList<>();
          in.next();
          if (in.isAbsent()) {
            return records;
          }
          in.require(JsonToken.START_ARRAY, "a list");
          while (in.next() != JsonToken.END_ARRAY) {
            if (!in.isAbsent()) {
              records.add(in.record(Tables.of(type)));
            }
          }
          return records;
        });
  }

  /**
   * What a record holds that {@link #write} leaves out, because its wire name is only guessed and
   * guesses are not sent.
   *
   * @return a warning for each such component, those of the records in its lists included; empty
   *     when all of it is written
   */
  public List<Violation> leftOut(Object value) {
    List<Violation> found = new ArrayList<>();
    leftOut(Tables.of(value.getClass()), value, "", found);
    return found;
  }

  @SuppressWarnings("unchecked") // the table of the value's own class
  private <T> void leftOut(
      WireRecord<T, ?> table, Object value, String path, List<Violation> found) {
    for (WireRecord.Field<T, ?> field : table.fields()) {
      Object component = field.get().apply((T) value);
      String key = path + field.key().substring(table.name().length() + 1);
      if (options.nameOf(field) != null) {
        leftOutOfList(field.codec(), component, key, found);
      } else if (!field.isAbsentIn((T) value)) {
        found.add(Violation.warning(key, Rule.NAME_ONLY_GUESSED, ""));
      }
    }
  }

  private void leftOutOfList(
      Codec<?> codec, @Nullable Object component, String path, List<Violation> found) {
    WireRecord<?, ?> elements = codec.elements();
    if (elements != null && component instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        leftOut(elements, list.get(i), path + "[" + i + "].", found);
      }
    }
  }

  private interface Reading<R> {
    R read(WireInput in) throws IOException;
  }

  private <R> R parse(byte[] bytes, Reading<R> reading) {
    int start = startsWithMark(bytes) ? MARK.length : 0;
    try (JsonParser json = JSON.createParser(bytes, start, bytes.length - start)) {
      try {
        WireInput in = new WireInput(json, spelling);
        if (!StrictUtf8.isValid(bytes)) {
          throw in.fault("is not UTF-8");
        }
        R result = reading.read(in);
        if (in.next() != null) {
          throw in.fault("is followed by something else");
        }
        return result;
      } catch (JsonProcessingException e) {
        // Without the cause: its message may quote the text.
        throw WireFormatException.at(json.getParsingContext(), what(e));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static String what(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "is too deep, too long or too large";
    }
    return e instanceof JsonEOFException ? "ends in the middle" : "is not well-formed JSON";
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  /**
   * Whether the portal could tell which thing a change of this type is about: false when the name
   * of its key is only guessed and guessed names are left out.
   */
  public boolean canIdentify(Class<? extends Change> type) {
    return Tables.of(type).fields().stream()
        .filter(field -> field.key().equals(Tables.of(type).name() + ".code"))
        .anyMatch(field -> options.nameOf(field) != null);
  }
}
