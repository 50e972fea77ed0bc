package vn.tthc.sdk.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.DaemonThreads;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.read.PortalReader;

/**
 * What the portal's catalogues said last. Holds the things that were asked for most recently, in a
 * number that no agency needs. Thread-safe.
 */
public final class CatalogueCache implements AutoCloseable {

  private static final int MOST = 5_000;
  private static final int THREADS = 2;
  private static final int QUEUE = 500;

  private final Settings settings;
  private final PortalReader reader;
  private final Ticker ticker;
  private final CatalogueFolder folder;
  private final ExecutorService background;

  // Guarded by itself.
  private final Map<String, Slot<?>> slots = new Recent();

  /** Forgets what was not asked for in the longest time. */
  private static final class Recent extends LinkedHashMap<String, Slot<?>> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Slot<?>> eldest) {
      return size() > MOST;
    }
  }

  /** An empty cache, before a folder when the settings name one. */
  public CatalogueCache(Settings settings, PortalReader reader, Ticker ticker) {
    this.settings = settings;
    this.reader = reader;
    this.ticker = ticker;
    this.folder = new CatalogueFolder(settings.reading().catalogueCache());
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            DaemonThreads.named("tthc-catalogue"));
    threads.allowCoreThreadTimeOut(true);
    this.background = threads;
  }

  /** A list of everything. */
  <T> Slot<T> all(Operation operation, Function<List<JsonNode>, T> reading) {
    return slot(operation, "", false, reading);
  }

  /** A list of what belongs to something. */
  <T> Slot<T> allOf(Operation operation, String by, Function<List<JsonNode>, T> reading) {
    return slot(operation, by, false, reading);
  }

  /** A single thing, which the portal need not have. */
  <T> Slot<T> one(Operation operation, String by, Function<List<JsonNode>, T> reading) {
    return slot(operation, by, true, reading);
  }

  @SuppressWarnings("unchecked") // an operation is always read in the same way
  private <T> Slot<T> slot(
      Operation operation, String by, boolean single, Function<List<JsonNode>, T> reading) {
    String key =
        "%s/%s/%s?%s"
            .formatted(
                settings.environment(), settings.agency(), settings.serviceName(operation), by);
    synchronized (slots) {
      return (Slot<T>)
          slots.computeIfAbsent(
              key, k -> new Slot<>(new Wanted<>(k, operation, by, single, reader, reading), this));
    }
  }

  Duration age() {
    return settings.reading().catalogueAge();
  }

  Instant now() {
    return ticker.now();
  }

  CatalogueFolder folder() {
    return folder;
  }

  ExecutorService background() {
    return background;
  }

  /** Ends what is fetched in the background. */
  @Override
  public void close() {
    background.shutdownNow();
  }
}
