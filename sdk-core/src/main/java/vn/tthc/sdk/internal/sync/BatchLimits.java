package vn.tthc.sdk.internal.sync;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.config.Settings;

/**
 * How many items a batch may have. A portal that takes fewer than was thought is noticed: where a
 * batch is refused though both its halves pass, no larger ones than these are made from then on.
 * Thread-safe.
 */
final class BatchLimits {

  private static final Logger LOG = LoggerFactory.getLogger(BatchLimits.class);

  private final Settings settings;
  private final Map<Operation, Integer> learned = new ConcurrentHashMap<>();

  BatchLimits(Settings settings) {
    this.settings = settings;
  }

  int of(Operation operation) {
    int configured = settings.batchLimit(operation);
    return Math.min(configured, learned.getOrDefault(operation, configured));
  }

  /** Batches of this size pass, the next larger one was refused. */
  void tooLarge(Operation operation, int passes) {
    if (passes < of(operation)) {
      learned.merge(operation, passes, Math::min);
      LOG.warn(
          "{}: larger batches are refused, so they have {} items from now on; see batchLimit",
          operation,
          passes);
    }
  }
}
