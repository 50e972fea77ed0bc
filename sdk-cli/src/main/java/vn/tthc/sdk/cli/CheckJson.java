package vn.tthc.sdk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.tthc.sdk.Diagnosis.Check;

/** Prints checks for programs: one JSON object a line, as it comes. */
final class CheckJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final PrintWriter out;

  CheckJson(PrintWriter out) {
    this.out = out;
  }

  void print(Check check) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("channel", check.channel());
      json.writeStringField("step", check.step().name().toLowerCase(Locale.ROOT));
      json.writeStringField("status", check.status().name().toLowerCase(Locale.ROOT));
      json.writeStringField("detail", check.detail());
      json.writeStringField("mend", check.mend());
      json.writeNumberField("tookMillis", check.took().toMillis());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    out.println(line);
    out.flush();
  }
}
