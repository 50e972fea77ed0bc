package vn.tthc.sdk.outbox.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the nodes' own exchange logs tell: who sent what, and what came of it. */
final class NodeLogs {

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Sent> exchanges = new HashMap<>();

  /**
   * An exchange as its sender knows it.
   *
   * @param node that sent it; -1 when no log has it
   * @param intent when it was about to be sent
   * @param ended when its outcome was known; null when the process died before
   * @param sent {@code ANSWERED}, {@code NO} or {@code UNKNOWN}; empty without an outcome
   * @param attempts requests tried
   */
  record Sent(String id, int node, Instant intent, Instant ended, String sent, int attempts) {

    boolean isAnswered() {
      return sent.equals("ANSWERED");
    }

    /** Whether its sender had given up by then without knowing what became of it. */
    boolean wasInDoubt(Instant by) {
      return sent.equals("UNKNOWN") && !ended.isAfter(by);
    }
  }

  static NodeLogs read(ChaosNodes nodes, int count) throws IOException {
    NodeLogs logs = new NodeLogs();
    for (int node = 0; node < count; node++) {
      for (Path file : segments(nodes.log(node))) {
        for (String line : Files.readAllLines(file)) {
          logs.add(line, node);
        }
      }
    }
    return logs;
  }

  private static List<Path> segments(Path log) throws IOException {
    try (Stream<Path> files = Files.list(log)) {
      return files
          .filter(file -> file.getFileName().toString().matches("exchanges-\\d+\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  private void add(String line, int node) {
    JsonNode entry;
    try {
      entry = json.readTree(line);
    } catch (JsonProcessingException e) {
      // Cut off when the node was killed: without an outcome, as the node's end was.
      return;
    }
    String id = entry.path("exchangeId").asText();
    if (entry.path("type").asText().equals("intent")) {
      exchanges.put(id, new Sent(id, node, time(entry), null, "", 0));
    } else if (entry.path("type").asText().equals("outcome")) {
      exchanges.computeIfPresent(id, (same, intent) -> ended(intent, entry));
    }
  }

  private static Sent ended(Sent intent, JsonNode entry) {
    return new Sent(
        intent.id(),
        intent.node(),
        intent.intent(),
        time(entry),
        entry.path("sent").asText(),
        entry.path("attempts").asInt());
  }

  private static Instant time(JsonNode entry) {
    return Instant.parse(entry.path("time").asText());
  }

  /** An exchange that arrived at a time. */
  Sent of(String id, Instant arrived) {
    Sent known = exchanges.get(id);
    return known == null ? new Sent(id, -1, arrived, null, "", 0) : known;
  }
}
