package vn.tthc.sdk.outbox.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tthc.sdk.outbox.chaos.NodeLogs.Sent;
import vn.tthc.sdk.testing.CallKind;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.Received;

/** What took effect at the portal: when, and in which exchange. */
final class Arrivals {

  private static final Pattern SERIAL = Pattern.compile("Mẫu (\\d+)");

  private final Map<Long, List<Arrival>> bySerial = new HashMap<>();
  private final List<Instant> times = new ArrayList<>();

  /**
   * A change in a request that took effect.
   *
   * @param exchange as its sender knows it
   */
  record Arrival(Instant time, Sent exchange) {}

  static Arrivals of(MockPortal portal, NodeLogs logs) {
    Arrivals arrivals = new Arrivals();
    List<Received> newestFirst = portal.journal().newest(Long.MAX_VALUE, Integer.MAX_VALUE);
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Received received = newestFirst.get(i);
      if (received.kind().orElse(null) == CallKind.DATA && received.code().equals("0")) {
        arrivals.add(received, logs.of(received.exchangeId(), received.time()));
      }
    }
    return arrivals;
  }

  private void add(Received received, Sent exchange) {
    times.add(received.time());
    Arrival arrival = new Arrival(received.time(), exchange);
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
