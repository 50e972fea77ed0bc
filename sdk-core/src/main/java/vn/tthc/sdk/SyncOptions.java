package vn.tthc.sdk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;

/**
 * How a long sync remembers and tells. Immutable; what it calls is called on the calling thread,
 * unless said otherwise.
 */
public final class SyncOptions {

  private static final SyncOptions STANDARD =
      new SyncOptions(null, item -> {}, progress -> {}, change -> false, () -> true);

  private final @Nullable Path checkpoint;
  private final Consumer<SyncItem> onItem;
  private final Consumer<SyncProgress> onProgress;
  private final Predicate<? super Change> inDoubt;
  private final BooleanSupplier sendWhile;

  private SyncOptions(
      @Nullable Path checkpoint,
      Consumer<SyncItem> onItem,
      Consumer<SyncProgress> onProgress,
      Predicate<? super Change> inDoubt,
      BooleanSupplier sendWhile) {
    this.checkpoint = checkpoint;
    this.onItem = onItem;
    this.onProgress = onProgress;
    this.inDoubt = inDoubt;
    this.sendWhile = sendWhile;
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
    return new SyncOptions(
        Objects.requireNonNull(file, "file"), onItem, onProgress, inDoubt, sendWhile);
  }

  /** Is given every item, in the order of the changes; what it throws ends the sync. */
  public SyncOptions onItem(Consumer<SyncItem> consumer) {
    return new SyncOptions(
        checkpoint, Objects.requireNonNull(consumer, "consumer"), onProgress, inDoubt, sendWhile);
  }

  /** Is told now and then how far the sync is, and once at its end. */
  public SyncOptions onProgress(Consumer<SyncProgress> consumer) {
    return new SyncOptions(
        checkpoint, onItem, Objects.requireNonNull(consumer, "consumer"), inDoubt, sendWhile);
  }

  /**
   * Tells which changes an earlier run, or another program, may have sent already: they are treated
   * as those that a checkpoint remembers as being sent when its run ended. They are sent again
   * where that does no harm, steps marked {@link SyncItem#possiblyRepeated}; those that must not
   * stand twice, and those that this run does not get to, end as {@link Outcome#UNKNOWN}. What a
   * checkpoint says was accepted is not in doubt. None by default.
   *
   * @param predicate asked once for each change, as it is read and in the order of the changes, on
   *     the calling thread; given the very object that the stream gave, before anything is filled
   *     up or mapped. What it throws ends the sync as what the stream throws
   */
  public SyncOptions inDoubt(Predicate<? super Change> predicate) {
    return new SyncOptions(
        checkpoint, onItem, onProgress, Objects.requireNonNull(predicate, "predicate"), sendWhile);
  }

  /**
   * Sends only while this is true, for a program that may lose its right to send while it is at it,
   * such as the lease of a row. Once it is false nothing more of this sync leaves, repeats and
   * fail-overs neither: what no attempt may have brought to the portal ends as {@link
   * Outcome#NOT_SENT}, the rest of what is not decided as {@link Outcome#UNKNOWN}; where an intent
   * stands in the exchange log, so does its outcome. Answers to what had left before count as ever.
   * Always true by default.
   *
   * @param condition asked once before every request with data, when all else is done: signature,
   *     log, login, connection; directly before the first byte. Asked on whichever thread sends, on
   *     several at once, so thread-safe and quick. What it throws counts as false. Not asked again
   *     after the first false
   */
  public SyncOptions sendWhile(BooleanSupplier condition) {
    return new SyncOptions(
        checkpoint, onItem, onProgress, inDoubt, Objects.requireNonNull(condition, "condition"));
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

  /** Who tells which changes may have been sent already. */
  public Predicate<? super Change> inDoubt() {
    return inDoubt;
  }

  /** What must hold for something to be sent. */
  public BooleanSupplier sendWhile() {
    return sendWhile;
  }
}
