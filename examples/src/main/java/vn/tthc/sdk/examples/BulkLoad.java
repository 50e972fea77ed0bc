package vn.tthc.sdk.examples;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.dossier.Dossier;

/**
 * Sends any number of dossiers, such as all of last year's: they are read while others are sent, so
 * memory stays the same, and the checkpoint remembers what was accepted. Killed, and started again
 * with the same command, it goes on where it was.
 *
 * <p>100,000 dossiers with a heap of 64 MB, to a portal in a process of its own:
 *
 * <pre>{@code
 * ./tthc mock-portal --keep 0
 * JAVA_TOOL_OPTIONS=-Xmx64m ./tthc example bulk-load --config portal.properties --records 100000
 * }</pre>
 *
 * <p>examples/README.md has such a portal.properties, and what was measured.
 */
public final class BulkLoad {

  private static final int RECORDS = 100_000;

  private BulkLoad() {}

  /** Sends them, or the rest of them, and throws when some were not accepted. */
  public static void main(String... args) throws Exception {
    ExampleOptions options = ExampleOptions.of(args, "config", "records", "checkpoint");
    int records = options.number("records", RECORDS);
    long start = System.nanoTime();
    try (ExamplePortal portal = ExamplePortal.of(options);
        PortalClient client = portal.client().build()) {
      Path checkpoint = options.file("checkpoint").orElse(portal.file("bulk-load.checkpoint"));
      SyncProgress end = send(client, dossiers(records), checkpoint);
      System.out.printf(
          "bulk-load: %d dossiers, %d accepted, %d of them in an earlier run, %d s%n",
          end.total(),
          end.count(Outcome.ACCEPTED),
          end.resumed(),
          (System.nanoTime() - start) / 1_000_000_000);
      portal.printCount();
      if (!end.allAccepted()) {
        throw new IllegalStateException("some were not accepted: mend them and start again");
      }
    }
  }

  /**
   * Sends a stream and tells of it on standard error.
   *
   * @param dossiers the same in the same order each time it is started; what was accepted already
   *     is read and passed over
   */
  public static SyncProgress send(PortalClient portal, Stream<Dossier> dossiers, Path checkpoint) {
    SyncOptions options =
        SyncOptions.standard()
            .checkpoint(checkpoint)
            .onItem(BulkLoad::complain)
            .onProgress(BulkLoad::tell);
    try (dossiers) {
      return portal.sync(dossiers, options);
    }
  }

  /** One after the other, never all at once. Yours come from a cursor of the database. */
  private static Stream<Dossier> dossiers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(MadeUp::dossier);
  }

  /** Told in the order of the stream; the portal's own words stay out, they may name people. */
  private static void complain(SyncItem item) {
    if (item.outcome() != Outcome.ACCEPTED) {
      System.err.println(item.key() + ": " + item.outcome() + " " + item.reason());
    }
  }

  private static void tell(SyncProgress progress) {
    Runtime java = Runtime.getRuntime();
    System.err.printf(
        "%d done, %d of them in an earlier run; heap %d MB of %d MB%n",
        progress.total(),
        progress.resumed(),
        (java.totalMemory() - java.freeMemory()) >> 20,
        java.maxMemory() >> 20);
  }
}
