package vn.tthc.sdk.testing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The sessions that a door gave out. Thread-safe. */
final class Sessions {
  /** A client that logs in for every call must not fill the memory. */
  static final int MANY = 100_000;

  private final SecureRandom random = new SecureRandom();

  /** In the order of issue: the oldest goes first. */
  private final Set<String> valid = new LinkedHashSet<>();

  private final AtomicLong issued = new AtomicLong();

  String issue() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String session = HexFormat.of().formatHex(bytes);
    add(session);
    issued.incrementAndGet();
    return session;
  }

  private synchronized void add(String session) {
    if (valid.size() >= MANY) {
      valid.remove(valid.iterator().next());
    }
    valid.add(session);
  }

  synchronized boolean isValid(String session) {
    return valid.contains(session);
  }

  synchronized void expireAll() {
    valid.clear();
  }

  long issued() {
    return issued.get();
  }
}
