package vn.tthc.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.signing.MerkleTree;

/**
 * Checks a whole log by means of its own: numbers, digests, roots of checkpoints, contents of seals
 * that {@link TestLog.Echo} made, and the pairs beside the segments.
 */
final class LogCheck {

  /** A line; its JSON is null when a crash cut it short. */
  record Row(String file, byte[] bytes, JsonNode json) {
    String type() {
      return json == null ? "cut" : json.path("type").asText();
    }
  }

  final List<Row> rows = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private final long first;

  private LogCheck(Path folder) throws Exception {
    for (Path segment : segments(folder)) {
      read(segment);
    }
    first = rows.isEmpty() ? 1 : rows.get(0).json().path("seq").asLong();
  }

  static LogCheck of(Path folder) throws Exception {
    LogCheck check = new LogCheck(folder);
    check.chain();
    for (int i = 0; i < check.rows.size(); i++) {
      switch (check.rows.get(i).type()) {
        case "checkpoint" -> check.checkpoint(check.rows.get(i).json());
        case "seal" -> check.seal(check.rows.get(i));
        default -> {}
      }
    }
    check.copies(folder.resolve("checkpoints.jsonl"));
    return check;
  }

  static List<Path> segments(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().matches("exchanges-\\d{6}\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  private void read(Path segment) throws IOException {
    String text = Files.readString(segment, StandardCharsets.ISO_8859_1);
    assertThat(text).endsWith("\n");
    List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      JsonNode json = line.endsWith("}") ? new ObjectMapper().readTree(bytes) : null;
      rows.add(new Row(segment.getFileName().toString(), bytes, json));
    }
    assertThat(rows.get(rows.size() - lines.size()).type()).isEqualTo("opened");
  }

  private void chain() throws Exception {
    String digest = first == 1 ? "0".repeat(64) : rows.get(0).json().path("prev").asText();
    for (int i = 0; i < rows.size(); i++) {
      JsonNode json = rows.get(i).json();
      if (json != null) {
        assertThat(json.path("seq").asLong()).isEqualTo(first + i);
        assertThat(json.path("prev").asText()).isEqualTo(digest);
      }
      digest = sha256(rows.get(i).bytes());
    }
  }

  private void checkpoint(JsonNode line) {
    long from = line.path("from").asLong();
    long to = line.path("to").asLong();
    assertThat(to).isEqualTo(line.path("seq").asLong() - 1);
    if (from >= first) {
      List<byte[]> covered = new ArrayList<>();
      for (long seq = from; seq <= to; seq++) {
        covered.add(row(seq).bytes());
      }
      assertThat(line.path("root").asText())
          .isEqualTo(HexFormat.of().formatHex(MerkleTree.of(covered).root()));
    }
  }

  Row row(long seq) {
    return rows.get((int) (seq - first));
  }

  private void seal(Row seal) throws Exception {
    long seq = seal.json().path("checkpoint").asLong();
    if (seq < first) {
      return;
    }
    Row checkpoint = row(seq);
    assertThat(checkpoint.type()).isEqualTo("checkpoint");
    JsonNode opened = rows.stream().filter(r -> r.type().equals("opened")).findFirst().get().json();
    String signed =
        "{\"agency\":\"H29\",\"chain\":\"%s\",\"environment\":\"test\",\"from\":%d,\"log\":\"%s\","
            + "\"root\":\"%s\",\"time\":\"%s\",\"to\":%d}";
    assertThat(new String(seal.json().path("signature").binaryValue(), StandardCharsets.UTF_8))
        .isEqualTo(
            signed.formatted(
                sha256(checkpoint.bytes()),
                checkpoint.json().path("from").asLong(),
                opened.path("log").asText(),
                checkpoint.json().path("root").asText(),
                seal.json().path("time").asText(),
                checkpoint.json().path("to").asLong()));
    pairs.add(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
    pairs.add(new String(seal.bytes(), StandardCharsets.UTF_8));
  }

  private void copies(Path file) throws IOException {
    List<String> copies = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (first == 1) {
      assertThat(copies).isEqualTo(pairs);
    } else {
      assertThat(copies).endsWith(pairs.toArray(String[]::new));
    }
  }

  List<String> types() {
    return rows.stream().map(Row::type).toList();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
