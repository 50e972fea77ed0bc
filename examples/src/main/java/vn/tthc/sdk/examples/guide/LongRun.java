package vn.tthc.sdk.examples.guide;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.Change;

/** Sends a stream of any length, and goes on where a run before was stopped. */
public final class LongRun {

  private LongRun() {}

  /** Sends what is not accepted yet; returns whether all of it is now. */
  public static boolean send(
      PortalClient portal, Stream<Change> changes, Path checkpoint, Consumer<SyncItem> failed) {
    SyncOptions options =
        SyncOptions.standard()
            .checkpoint(checkpoint)
            .onItem(item -> keep(item, failed))
            .onProgress(now -> System.out.printf("%d so far%n", now.total()));
    SyncProgress end = portal.sync(changes, options);
    return end.allAccepted();
  }

  private static void keep(SyncItem item, Consumer<SyncItem> failed) {
    if (item.outcome() != Outcome.ACCEPTED) {
      failed.accept(item);
    }
  }
}
