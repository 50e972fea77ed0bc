package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.Reading;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.evidence.Intent;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * Lines of the exchange log that are forced to the disk before anything is sent: by one thread each
 * waits for the disk by itself, many threads share the wait. It takes the time on the wall, for
 * waiting is what it is about.
 */
final class LogTable {

  private static final List<Integer> THREADS = List.of(1, 4, 16, 64);
  private static final Duration LENGTH = Duration.ofSeconds(2);
  private static final String BARE = "bare file, a line and a force at a time";

  /** As long as that of a signed manifest. */
  private static final String SIGNATURE = "A".repeat(1800);

  private static final String DIGEST = "0".repeat(64);

  private final FloorTable table = new FloorTable(BARE, this::measure);

  private LogTable() {}

  static void print(int rounds) throws Exception {
    FloorTable table = new LogTable().table;
    table.run(1, rounds);
    table.print("Forced lines of the exchange log", "lines", "the bare file");
  }

  private void measure() throws Exception {
    Path folder = Files.createTempDirectory("tthc-benchmark");
    try {
      table.add(BARE, bare(folder.resolve("bare.jsonl")));
      for (int threads : THREADS) {
        String name = "exchange log, " + threads + (threads == 1 ? " thread" : " threads");
        table.add(name, log(folder.resolve(name), threads));
      }
    } finally {
      OurClient.delete(folder);
    }
  }

  private static double bare(Path path) throws Exception {
    byte[] line = new byte[intent().signature().length() + 700];
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      return rate(
          1,
          end -> {
            long lines = 0;
            while (System.nanoTime() < end) {
              file.write(line);
              file.getFD().sync();
              lines++;
            }
            return lines;
          });
    }
  }

  private static double log(Path folder, int threads) throws Exception {
    try (ExchangeLog log =
        ExchangeLog.open(settings(folder), Ticker.SYSTEM, new PortalListener() {})) {
      return rate(
          threads,
          end -> {
            long lines = 0;
            while (System.nanoTime() < end) {
              log.intent(intent());
              lines++;
            }
            return lines;
          });
    }
  }

  private interface Writing {
    long until(long end) throws IOException;
  }

  private static double rate(int threads, Writing writing) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      long end = start + LENGTH.toNanos();
      Callable<Long> work = () -> writing.until(end);
      List<Future<Long>> all = pool.invokeAll(Collections.nCopies(threads, work));
      long lines = 0;
      for (Future<Long> each : all) {
        lines += each.get();
      }
      return lines * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Intent intent() {
    return new Intent(
        UUID.randomUUID().toString(),
        "",
        "DongBoHoSoMC",
        1,
        List.of("H29.33-261017-0001"),
        new byte[0],
        DIGEST,
        DIGEST,
        SIGNATURE);
  }

  private static Settings settings(Path folder) {
    Channel channel =
        Channel.adapter(
            URI.create("http://127.0.0.1:1/XrdAdapter/RestService/forward"),
            Portal.DESTINATION,
            "h29",
            "no secret");
    return new Settings(
        Portal.AGENCY,
        "test",
        Map.of("main", channel),
        null,
        true,
        folder,
        false,
        WireOptions.of(GuessedFields.OMIT),
        Map.of(),
        SignatureCarrier.HEADER,
        ProgressOnUnknown.REPEAT,
        RetryPolicy.STANDARD,
        Timing.STANDARD,
        Reading.STANDARD,
        Keeping.STANDARD,
        1,
        1,
        new PortalListener() {},
        null,
        null,
        Map.of(),
        Map.of());
  }
}
