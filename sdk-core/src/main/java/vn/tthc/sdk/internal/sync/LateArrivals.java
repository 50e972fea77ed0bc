package vn.tthc.sdk.internal.sync;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * Dossiers of which a snapshot may still arrive at the portal: it was sent and not answered, and
 * may sit in a gateway. Should a newer one be accepted meanwhile, the late one would undo it; so
 * the newer one is sent once more. Forgets after a while, and the oldest when there are very many.
 * Thread-safe.
 */
final class LateArrivals {

  private static final Duration MEMORY = Duration.ofMinutes(15);
  private static final int MOST = 100_000;

  /**
   * What may arrive.
   *
   * @param sentAt when the last of it was sent, on the elapsed clock
   * @param ofTheLatest whether a copy of the snapshot that is sent once more is among it
   */
  private record Late(long sentAt, boolean ofTheLatest) {}

  private final Ticker ticker;

  // Guarded by this.
  private final Map<String, Late> expected =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Late> eldest) {
          return size() > MOST || isOld(eldest.getValue());
        }
      };

  LateArrivals(Ticker ticker) {
    this.ticker = ticker;
  }

  private boolean isOld(Late late) {
    return ticker.nanos() - late.sentAt() > MEMORY.toNanos();
  }

  /**
   * Takes note of how a snapshot ended.
   *
   * @return whether it is to be sent once more, as an older one may still arrive
   */
  synchronized boolean ended(Pending snapshot, ExchangeResult result) {
    String code = snapshot.key();
    Late older = result.fate() == Fate.ACCEPTED ? expected(code) : null;
    // An earlier run may have sent it too, shortly before it was killed.
    if (result.mayArriveLate() || snapshot.inDoubt()) {
      // Taken out first, so that the order is that of the last time.
      expected.remove(code);
      expected.put(code, new Late(ticker.nanos(), older != null));
    } else if (older != null) {
      expected.put(code, new Late(older.sentAt(), false));
    }
    return older != null;
  }

  private @Nullable Late expected(String code) {
    Late late = expected.get(code);
    return late == null || isOld(late) ? null : late;
  }

  /** What was older has been sent over; a copy of what was sent once more may still arrive. */
  synchronized void sentOver(String code) {
    expected.computeIfPresent(
        code, (key, late) -> late.ofTheLatest() ? new Late(late.sentAt(), false) : null);
  }
}
