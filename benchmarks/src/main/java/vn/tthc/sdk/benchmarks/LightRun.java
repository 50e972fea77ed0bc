package vn.tthc.sdk.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.Outbox;
import vn.tthc.sdk.outbox.OutboxItem;
import vn.tthc.sdk.outbox.OutboxListener;

/** A change now and then: how long it takes from its commit, with it, to its acknowledgement. */
final class LightRun {

  private static final int FIRST = 50_000;
  private static final Duration QUIET = Duration.ofSeconds(4);

  private final OutboxServer server;
  private final OutboxRows rows;
  private final boolean apart;
  private final int perSecond;
  private final int count;

  /**
   * One case.
   *
   * @param apart whether another outbox enqueues than the one that sends, as in another process
   */
  LightRun(OutboxServer server, OutboxRows rows, boolean apart, int perSecond, int count) {
    this.server = server;
    this.rows = rows;
    this.apart = apart;
    this.perSecond = perSecond;
    this.count = count;
  }

  /** Milliseconds, in rising order. */
  List<Double> measure() throws Exception {
    rows.clear(OutboxRows.OURS);
    Map<String, Long> ended = new ConcurrentHashMap<>();
    CountDownLatch left = new CountDownLatch(count);
    OutboxListener listener =
        new OutboxListener() {
          @Override
          public void itemChanged(OutboxItem item) {
            if (item.state() == ItemState.ACKNOWLEDGED) {
              ended.put(item.dossier(), System.nanoTime());
              left.countDown();
            }
          }
        };
    try (Outbox sending = open(listener);
        Outbox other = Outbox.builder().database(server.pool()).tables(OutboxRows.OURS).open()) {
      Thread.sleep(QUIET.toMillis());
      Map<String, Long> began = enqueue(apart ? other : sending);
      left.await();
      return millis(began, ended);
    }
  }

  private Outbox open(OutboxListener listener) {
    return Outbox.builder()
        .database(server.pool())
        .tables(OutboxRows.OURS)
        .portal(InstantPortal.of(Duration.ZERO))
        .listener(listener)
        .open();
  }

  private Map<String, Long> enqueue(Outbox outbox) throws Exception {
    Map<String, Long> began = new ConcurrentHashMap<>();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      DossierStep step = ManyChanges.step(FIRST + i);
      server.transact(
          connection -> {
            outbox.enqueue(connection, List.of(step));
            began.put(step.code(), System.nanoTime());
          });
      long next = start + (i + 1) * Duration.ofSeconds(1).toNanos() / perSecond;
      LockSupport.parkNanos(next - System.nanoTime());
    }
    return began;
  }

  private static List<Double> millis(Map<String, Long> began, Map<String, Long> ended) {
    List<Double> millis = new ArrayList<>();
    began.forEach((dossier, start) -> millis.add((ended.get(dossier) - start) / 1e6));
    return millis.stream().sorted().toList();
  }
}
