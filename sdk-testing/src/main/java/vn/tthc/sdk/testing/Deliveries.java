package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Brings to the server, past WireMock, how each answer of a door is to travel: WireMock carries
 * only a number in a header that never leaves.
 */
final class Deliveries {
  static final String HEADER = "X-Mock-Delivery";
  private static final String PLAIN = "0";

  private final AtomicLong count = new AtomicLong();
  private final Map<String, Delivery> handed = new ConcurrentHashMap<>();
  private final Set<Runnable> held = ConcurrentHashMap.newKeySet();
  private final Alarm alarm;

  Deliveries(Alarm alarm) {
    this.alarm = alarm;
  }

  Alarm alarm() {
    return alarm;
  }

  /** The number under which the delivery is found. */
  String hand(Delivery delivery) {
    if (delivery == Delivery.PLAIN) {
      return PLAIN;
    }
    String number = Long.toString(count.incrementAndGet());
    handed.put(number, delivery);
    return number;
  }

  /** Empty when the answer is none of the portal's. */
  Optional<Delivery> take(@Nullable String number) {
    return Optional.ofNullable(number == null ? null : handed.remove(number));
  }

  /** Keeps a connection that is never answered. */
  void hold(Runnable end) {
    held.add(end);
  }

  /** Ends the connections that are never answered. */
  void endHeld() {
    List<Runnable> all = new ArrayList<>(held);
    all.forEach(Runnable::run);
    all.forEach(held::remove);
  }
}
