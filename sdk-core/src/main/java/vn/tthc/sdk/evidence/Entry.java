package vn.tthc.sdk.evidence;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tthc.sdk.internal.evidence.LogLine;

/**
 * A line of the log, taken apart.
 *
 * @param line as it stands there
 * @param form what it is
 * @param json its fields; none unless it is whole
 */
record Entry(LogLine line, Form form, JsonNode json) {

  /** What a line can be. */
  enum Form {
    /** As the log writes it. */
    WHOLE,
    /** The beginning of a line: a crash. */
    CUT_SHORT,
    /** Nothing that the log writes. */
    BROKEN
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Entry of(LogLine line) {
    try {
      JsonNode json = JSON.readTree(line.bytes(), 0, written(line.bytes()));
      // Spelled in another way, it would say the same and not be what was written.
      boolean asWritten =
          json.isObject() && Arrays.equals(JSON.writeValueAsBytes(json), line.bytes());
      return asWritten ? new Entry(line, Form.WHOLE, json) : without(line, Form.BROKEN);
    } catch (JsonEOFException e) {
      return without(line, Form.CUT_SHORT);
    } catch (IOException e) {
      return without(line, Form.BROKEN);
    }
  }

  /** After a failure of power, some file systems leave zeros where a line was to be. */
  private static int written(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return length;
  }

  private static Entry without(LogLine line, Form form) {
    return new Entry(line, form, MissingNode.getInstance());
  }

  boolean is(String type) {
    return type.equals(text("type"));
  }

  String text(String field) {
    return json.path(field).asText("");
  }

  long number(String field) {
    return json.path(field).asLong(0);
  }

  long seq() {
    return number("seq");
  }

  Instant time() {
    try {
      return Instant.parse(text("time"));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    json.path(field).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  String file() {
    return line.file().getFileName().toString();
  }

  AuditFinding finding(AuditFinding.Kind kind, String detail) {
    return new AuditFinding(kind, file(), line.lineInFile(), seq(), detail);
  }
}
