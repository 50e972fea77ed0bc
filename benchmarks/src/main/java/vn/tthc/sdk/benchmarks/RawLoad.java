package vn.tthc.sdk.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests from several connections, each of which sends the next one and reads its answer. */
final class RawLoad {

  private static final int CONNECTIONS = 8;

  /**
   * What was sent.
   *
   * @param count of requests
   * @param seconds from the first to the last answer
   */
  record Sent(int count, double seconds) {}

  private RawLoad() {}

  /** Sends until a time is over or all are sent, and each only once. */
  static Sent send(int port, CapturedRequests requests, Duration length) throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger answered = new AtomicInteger();
    List<Callable<Void>> all = new ArrayList<>();
    List<RawHttp> connections = open(port);
    long start = System.nanoTime();
    long end = start + length.toNanos();
    for (RawHttp connection : connections) {
      all.add(
          () -> {
            int index = next.getAndIncrement();
            while (index < requests.size() && System.nanoTime() < end) {
              connection.send(requests.get(index));
              answered.incrementAndGet();
              index = next.getAndIncrement();
            }
            return null;
          });
    }
    run(all);
    double seconds = (System.nanoTime() - start) / 1e9;
    for (RawHttp connection : connections) {
      connection.close();
    }
    return new Sent(answered.get(), seconds);
  }

  private static List<RawHttp> open(int port) throws Exception {
    List<RawHttp> connections = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      connections.add(new RawHttp(port));
    }
    return connections;
  }

  /** Runs each in a thread of its own; throws what one of them throws. */
  static void run(List<Callable<Void>> all) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(all.size());
    try {
      for (Future<Void> each : pool.invokeAll(all)) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
