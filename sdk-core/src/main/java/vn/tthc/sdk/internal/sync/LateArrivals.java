package vn.tthc.sdk.internal.sync;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Dossiers of which a snapshot may still arrive at the portal: it was sent and not answered, and
 * may sit in a gateway. Should a newer one be accepted meanwhile, the late one would undo it; so
 * the newer one is sent once more. Forgets after a while, and the oldest when there are very many.
 * Thread-safe.
 */
final class LateArrivals {

  private static final Duration MEMORY = Duration.ofMinutes(15);
  private static final int MOST = 100_000;

  private final Ticker ticker;

  // Guarded by this.
  private final Map<String, Long> sentAt =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST || isOld(eldest.getValue());
        }
      };

  LateArrivals(Ticker ticker) {
    this.ticker = ticker;
  }

  private boolean isOld(long nanos) {
    return ticker.nanos() - nanos > MEMORY.toNanos();
  }

  /** A snapshot of this dossier was sent and may arrive late. */
  synchronized void expect(String code) {
    // Taken out first, so that the order is that of the last time.
    sentAt.remove(code);
    sentAt.put(code, ticker.nanos());
  }

  /** Whether an earlier snapshot of this dossier may still arrive. */
  synchronized boolean expected(String code) {
    Long nanos = sentAt.get(code);
    return nanos != null && !isOld(nanos);
  }

  /** What may arrive now has been sent over. */
  synchronized void settled(String code) {
    sentAt.remove(code);
  }
}
