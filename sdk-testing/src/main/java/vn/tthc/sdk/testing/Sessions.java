package vn.tthc.sdk.testing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The sessions that a door gave out. */
final class Sessions {
  /** A client that logs in for every call must not fill the memory. */
  private static final int MANY = 100_000;

  private final SecureRandom random = new SecureRandom();
  private final Set<String> valid = ConcurrentHashMap.newKeySet();
  private final AtomicLong issued = new AtomicLong();

  String issue() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String session = HexFormat.of().formatHex(bytes);
    if (valid.size() >= MANY) {
      valid.remove(valid.iterator().next());
    }
    valid.add(session);
    issued.incrementAndGet();
    return session;
  }

  boolean isValid(String session) {
    return valid.contains(session);
  }

  void expireAll() {
    valid.clear();
  }

  long issued() {
    return issued.get();
  }
}
