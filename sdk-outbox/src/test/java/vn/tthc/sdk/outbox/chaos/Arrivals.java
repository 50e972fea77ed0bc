package vn.tthc.sdk.outbox.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tthc.sdk.testing.CallKind;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Received;

/** What took effect at the portal: when, in which exchange, and which node had sent that. */
final class Arrivals {

  private static final Pattern SERIAL = Pattern.compile("Mẫu (\\d+)");
  private static final Pattern INTENT =
      Pattern.compile("\"type\":\"intent\",\"exchangeId\":\"([^\"]+)\"");

  private final Map<Long, List<Arrival>> bySerial = new HashMap<>();
  private final List<Instant> times = new ArrayList<>();

  /**
   * A change in a request that took effect.
   *
   * @param node that sent it; -1 when its log does not say
   */
  record Arrival(Instant time, String exchangeId, int node) {}

  static Arrivals of(MockPortal portal, ChaosNodes nodes, int count) {
    Map<String, Integer> senders = new HashMap<>();
    for (int node = 0; node < count; node++) {
      readLog(nodes.log(node), node, senders);
    }
    Arrivals arrivals = new Arrivals();
    List<Received> newestFirst = portal.journal().newest(Long.MAX_VALUE, Integer.MAX_VALUE);
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Received received = newestFirst.get(i);
      if (received.kind().orElse(null) == CallKind.DATA && received.code().equals("0")) {
        arrivals.add(received, senders.getOrDefault(received.exchangeId(), -1));
      }
    }
    return arrivals;
  }

  private static void readLog(Path log, int node, Map<String, Integer> senders) {
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        Matcher intents = INTENT.matcher(Files.readString(file));
        while (intents.find()) {
          senders.put(intents.group(1), node);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Received received, int node) {
    times.add(received.time());
    Arrival arrival = new Arrival(received.time(), received.exchangeId(), node);
    Matcher serials = SERIAL.matcher(received.request());
    while (serials.find()) {
      bySerial
          .computeIfAbsent(Long.parseLong(serials.group(1)), serial -> new ArrayList<>())
          .add(arrival);
    }
  }

  /** The arrivals of a change, oldest first. */
  List<Arrival> of(long serial) {
    return bySerial.getOrDefault(serial, List.of());
  }

  /** When anything took effect, oldest first. */
  List<Instant> times() {
    return times;
  }
}
