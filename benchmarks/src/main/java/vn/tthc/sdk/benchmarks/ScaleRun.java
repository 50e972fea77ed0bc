package vn.tthc.sdk.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import vn.tthc.sdk.SyncOptions;

/** Syncs once, in a JVM of its own that is not warm, and prints what it took. */
public final class ScaleRun {

  private final AtomicLong mostHeap = new AtomicLong();
  private final Set<String> heapPools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private ScaleRun() {}

  /**
   * Runs and prints seconds, the most bytes of heap that a collection left, and the most kilobytes
   * that were resident, 0 where the system does not tell.
   *
   * @param args the address of the adapter; the number of dossiers
   */
  public static void main(String[] args) throws IOException {
    ScaleRun run = new ScaleRun();
    run.watchCollections();
    double seconds = sync(URI.create(args[0]), Integer.parseInt(args[1]));
    System.out.printf("%s %d %d%n", seconds, run.mostHeap.get(), Resident.most());
  }

  private static double sync(URI adapter, int dossiers) throws IOException {
    try (OurClient client = new OurClient(adapter, Evidence.SIGNATURE_AND_LOG)) {
      SyncOptions options = SyncOptions.standard().checkpoint(client.file("checkpoint"));
      long start = System.nanoTime();
      OurSync.send(client, ManyChanges.withSteps(dossiers), options);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private void watchCollections() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, own) -> collected(notification), null, null);
    }
  }

  private void collected(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      long heap = heapPools.stream().mapToLong(pool -> after.get(pool).getUsed()).sum();
      mostHeap.accumulateAndGet(heap, Math::max);
    }
  }
}
