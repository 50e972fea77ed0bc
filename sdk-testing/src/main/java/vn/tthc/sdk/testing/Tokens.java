package vn.tthc.sdk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The tokens that a gateway gave out and that are not over. Thread-safe. */
final class Tokens {
  /** A client that asks for one with every call must not fill the memory. */
  static final int MANY = 100_000;

  private final Duration life;
  private final Clock clock;

  /** When each is over; in the order of issue, which is that of their ends. */
  private final Map<String, Instant> ends = new LinkedHashMap<>();

  /**
   * @param life how long a token is good
   */
  Tokens(Duration life, Clock clock) {
    this.life = life;
    this.clock = clock;
  }

  Duration life() {
    return life;
  }

  synchronized String issue() {
    Instant now = clock.instant();
    Iterator<Instant> oldest = ends.values().iterator();
    while (oldest.hasNext() && (!now.isBefore(oldest.next()) || ends.size() >= MANY)) {
      oldest.remove();
    }
    String token = UUID.randomUUID().toString();
    ends.put(token, now.plus(life));
    return token;
  }

  synchronized boolean isValid(String token) {
    Instant end = ends.get(token);
    return end != null && clock.instant().isBefore(end);
  }

  synchronized void expireAll() {
    ends.clear();
  }

  synchronized int size() {
    return ends.size();
  }
}
