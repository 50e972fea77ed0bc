package vn.tthc.sdk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a long sync remembers and tells. Immutable; what it calls is called on the calling thread.
 */
public final class SyncOptions {

  private static final SyncOptions STANDARD = new SyncOptions(null, item -> {}, progress -> {});

  private final Path checkpoint;
  private final Consumer<SyncItem> onItem;
  private final Consumer<SyncProgress> onProgress;

  private SyncOptions(
      Path checkpoint, Consumer<SyncItem> onItem, Consumer<SyncProgress> onProgress) {
    this.checkpoint = checkpoint;
    this.onItem = onItem;
    this.onProgress = onProgress;
  }

  /** No checkpoint, and nobody is told. */
  public static SyncOptions standard() {
    return STANDARD;
  }

  /**
   * Remembers in this file what the portal has accepted, so that a run that is killed goes on where
   * it was when it is started again with the same changes in the same order. The file is made when
   * missing; one run at a time may use it. A change that an earlier run was sending when it ended
   * may have arrived: it is sent again where that does no harm, and marked {@link
   * SyncItem#possiblyRepeated} or {@link Outcome#UNKNOWN} where it may.
   */
  public SyncOptions checkpoint(Path file) {
    return new SyncOptions(Objects.requireNonNull(file, "file"), onItem, onProgress);
  }

  /** Is given every item, in the order of the changes; what it throws ends the sync. */
  public SyncOptions onItem(Consumer<SyncItem> consumer) {
    return new SyncOptions(checkpoint, Objects.requireNonNull(consumer, "consumer"), onProgress);
  }

  /** Is told now and then how far the sync is, and once at its end. */
  public SyncOptions onProgress(Consumer<SyncProgress> consumer) {
    return new SyncOptions(checkpoint, onItem, Objects.requireNonNull(consumer, "consumer"));
  }

  /** Where to remember; empty when nothing is remembered. */
  public Optional<Path> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }

  /** Who is given every item. */
  public Consumer<SyncItem> onItem() {
    return onItem;
  }

  /** Who is told how far it is. */
  public Consumer<SyncProgress> onProgress() {
    return onProgress;
  }
}
