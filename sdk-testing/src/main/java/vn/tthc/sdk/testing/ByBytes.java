package vn.tthc.sdk.testing;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was worked out for certificates, by all their bytes; the oldest is forgotten when
 * there are too many. Thread-safe.
 */
final class ByBytes<T> {
  /** A client that makes certificates up must not fill the memory. */
  static final int MOST = 1_000;

  private final Map<ByteBuffer, T> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, T> eldest) {
          return size() > MOST;
        }
      };

  /** What stands for these certificates in this order, and for no others. */
  static ByteBuffer key(Collection<byte[]> certificates) {
    int length = certificates.stream().mapToInt(bytes -> Integer.BYTES + bytes.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    certificates.forEach(bytes -> all.putInt(bytes.length).put(bytes));
    return ByteBuffer.wrap(Digests.sha256(all.array()));
  }

  synchronized Optional<T> find(ByteBuffer key) {
    return Optional.ofNullable(known.get(key));
  }

  synchronized void put(ByteBuffer key, T value) {
    known.put(key, value);
  }

  synchronized int size() {
    return known.size();
  }
}
