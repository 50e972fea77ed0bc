package vn.tthc.sdk.internal.sync;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * How many items a batch may have. A portal that takes fewer than was thought is noticed: where a
 * batch is refused though both its halves pass, no larger ones than these are made for an hour.
 * Thread-safe.
 */
final class BatchLimits {

  private static final Logger LOG = LoggerFactory.getLogger(BatchLimits.class);

  /** A refusal may have been a whim: after this the usual size is tried once more. */
  private static final Duration MEMORY = Duration.ofHours(1);

  /** What passes, and when that was learned on the elapsed clock. */
  private record Learned(int passes, long at) {}

  private final Settings settings;
  private final Ticker ticker;
  private final Map<Operation, Learned> learned = new ConcurrentHashMap<>();

  BatchLimits(Settings settings, Ticker ticker) {
    this.settings = settings;
    this.ticker = ticker;
  }

  int of(Operation operation) {
    int configured = settings.batchLimit(operation);
    Learned known = learned.get(operation);
    return known != null && ticker.nanos() - known.at() < MEMORY.toNanos()
        ? Math.min(configured, known.passes())
        : configured;
  }

  /** Batches of this size pass, the next larger one was refused. */
  void tooLarge(Operation operation, int passes) {
    if (passes < of(operation)) {
      learned.put(operation, new Learned(passes, ticker.nanos()));
      LOG.warn(
          "{}: larger batches are refused, so they have {} items for an hour; see batchLimit",
          operation,
          passes);
    }
  }
}
