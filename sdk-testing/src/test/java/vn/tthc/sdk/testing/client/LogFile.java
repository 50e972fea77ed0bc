package vn.tthc.sdk.testing.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an exchange log with no code of the client in common. */
final class LogFile {

  private LogFile() {}

  /** One line with its bytes as they stand in the file, without the line end. */
  record Line(byte[] bytes, JsonNode json) {

    String text(String name) {
      return json.required(name).textValue();
    }

    int number(String name) {
      return json.required(name).intValue();
    }
  }

  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      lines.add(new Line(line.getBytes(StandardCharsets.UTF_8), new ObjectMapper().readTree(line)));
    }
    return lines;
  }

  /** Intents and outcomes alone. */
  static List<Line> exchanges(Path file) throws IOException {
    return read(file).stream().filter(line -> line.json().has("exchangeId")).toList();
  }
}
