package vn.tthc.sdk.benchmarks;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.Change;

/**
 * A client that accepts everything without sending it, one batch after the other: what is left is
 * the cost of the outbox alone.
 */
final class InstantPortal {

  private static final int BATCH = 50;

  private InstantPortal() {}

  /**
   * Makes one.
   *
   * @param latency of a batch of 50
   */
  static PortalClient of(Duration latency) {
    return (PortalClient)
        Proxy.newProxyInstance(
            InstantPortal.class.getClassLoader(),
            new Class<?>[] {PortalClient.class},
            (proxy, method, arguments) -> answer(method, arguments, latency));
  }

  private static Object answer(Method method, Object[] arguments, Duration latency) {
    return switch (method.getName()) {
      case "sync" -> accept((Stream<?>) arguments[0], (SyncOptions) arguments[1], latency);
      case "outage" -> Optional.empty();
      case "close" -> null;
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private static SyncProgress accept(Stream<?> changes, SyncOptions options, Duration latency) {
    List<Change> all = changes.map(Change.class::cast).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      if (!options.sendWhile().getAsBoolean()) {
        throw new IllegalStateException("a lease ran out: the machine is too busy to measure");
      }
      await(1, latency);
      String exchange = UUID.randomUUID().toString();
      for (int i = from; i < Math.min(all.size(), from + BATCH); i++) {
        options.onItem().accept(accepted(i, all.get(i), exchange));
      }
    }
    return new SyncProgress(Map.of(Outcome.ACCEPTED, (long) all.size()), 0, true);
  }

  private static SyncItem accepted(int index, Change change, String exchange) {
    return new SyncItem(
        index, change, Outcome.ACCEPTED, "", List.of(), "", "", exchange, "main", false);
  }

  /** Takes as long as so many changes take. */
  static void await(int changes, Duration latency) {
    int batches = (changes + BATCH - 1) / BATCH;
    long end = System.nanoTime() + batches * latency.toNanos();
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
