package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.ExchangeLogSink;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.Verifier;

/**
 * The parts of a log that is open: its lines, the seals of its checkpoints, its copies, and the end
 * of what is old. Thread-safe.
 */
final class OpenLog implements Journal.Watcher, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OpenLog.class);
  private static final Duration FOR_SEALS = Duration.ofSeconds(10);
  private static final Duration FOR_COPIES = Duration.ofSeconds(5);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final FolderLock lock;
  private final ItemSecret secret;
  private final Journal journal;
  private final @Nullable Sealer sealer;
  private final Retention retention;
  private final Housekeeper housekeeper;
  private final List<Follower> followers = new ArrayList<>();

  private OpenLog(LogSetup setup, FolderLock lock, LogScan scan, SealedCheckpoints sealed)
      throws IOException {
    this.lock = lock;
    this.secret = ItemSecret.ofLog(setup.files());
    String log = scan.last().map(head -> head.opened().text("log")).orElseGet(OpenLog::newId);
    this.journal =
        new Journal(
            setup.files(),
            setup.disk(),
            setup.ticker(),
            setup.limits(),
            scan.chain(),
            setup.opened(log));
    Sealer.Owner owner = new Sealer.Owner(log, setup.agency(), setup.environment());
    Signer signer = setup.signer();
    this.sealer =
        signer == null
            ? null
            : new Sealer(
                signer,
                owner,
                journal,
                sealed,
                scan.unsealed(),
                validation(setup, journal),
                setup.ticker());
    this.retention =
        new Retention(setup.files(), journal, setup.keeping().keep(), this::safe, setup.ticker());
    this.housekeeper = new Housekeeper(this::tidy);
    journal.watch(this);
  }

  private static @Nullable Validation validation(LogSetup setup, Journal journal) {
    Verifier verifier = setup.keeping().verifier();
    return verifier == null ? null : new Validation(verifier, setup.files(), setup.disk(), journal);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /**
   * Opens the log and starts its threads.
   *
   * @param alarm is told when a copy turns out later to hold what the log lacks
   * @throws BrokenLogException when it lacks what it once had
   */
  static OpenLog open(LogSetup setup, Consumer<BrokenLogException> alarm) throws IOException {
    FolderLock lock = FolderLock.take(setup.files());
    OpenLog log = null;
    try {
      SealedCheckpoints sealed = SealedCheckpoints.read(setup.files(), setup.disk());
      LogScan scan = LogScan.of(setup.files(), sealed.last(), setup.signs());
      for (SealedCheckpoints.Pair pair : scan.uncopied()) {
        sealed.add(pair.checkpoint(), pair.seal().bytes());
      }
      log = new OpenLog(setup, lock, scan, sealed);
      log.locateSinks(setup, alarm);
      log.begin(setup, scan);
      return log;
    } catch (IOException | RuntimeException e) {
      if (log == null) {
        lock.close();
      } else {
        log.abandon();
      }
      throw e;
    }
  }

  /** Before a line is written: a log that is not whole stays as it was found. */
  private void locateSinks(LogSetup setup, Consumer<BrokenLogException> alarm)
      throws BrokenLogException {
    for (ExchangeLogSink sink : setup.sinks()) {
      Follower follower = new Follower(sink, setup.files(), journal, BETWEEN_TRIES, alarm);
      followers.add(follower);
      follower.locate();
    }
  }

  private void begin(LogSetup setup, LogScan scan) throws IOException {
    Optional<SegmentHead> last = scan.last();
    if (last.isEmpty() || scan.hasUnbegun()) {
      journal.begin(scan.nextNumber());
    } else {
      journal.goOn(last.get(), scan.cutShort());
      if (!isOf(setup, last.get().opened())) {
        journal.rotate();
      }
    }
    retention.run();
    housekeeper.start();
    housekeeper.wake();
    followers.forEach(Follower::start);
  }

  private static boolean isOf(LogSetup setup, Entry opened) {
    return opened.text("agency").equals(setup.agency())
        && opened.text("environment").equals(setup.environment());
  }

  private void abandon() {
    followers.forEach(Follower::abandon);
    closeJournal();
    lock.close();
  }

  Journal journal() {
    return journal;
  }

  ItemSecret secret() {
    return secret;
  }

  @Override
  public void appended() {
    followers.forEach(Follower::wake);
    if (sealer != null && sealer.isDue()) {
      housekeeper.wake();
    }
  }

  @Override
  public void checkpoint(Checkpoint checkpoint) {
    if (sealer != null) {
      sealer.add(checkpoint);
      housekeeper.wake();
    }
  }

  @Override
  public void rotated() {
    housekeeper.wake();
  }

  private void tidy() {
    try {
      journal.checkpointIfDue();
      if (sealer != null) {
        sealer.sealAll();
      }
      retention.run();
    } catch (RuntimeException | Error e) {
      LOG.warn("The exchange log is not looked after, which is tried again: {}", e.toString());
    }
  }

  /** Up to which line all is sealed and copied. */
  private long safe() {
    long safe = sealer == null ? Long.MAX_VALUE : sealer.lastSealed();
    for (Follower follower : followers) {
      safe = Math.min(safe, follower.copied());
    }
    return safe;
  }

  /** Covers, seals and copies what is not yet, as far as that can be done in a few seconds. */
  @Override
  public void close() {
    try {
      journal.checkpointIfNew();
    } catch (UncheckedIOException e) {
      LOG.warn("The exchange log is closed without a checkpoint: {}", e.getMessage());
    }
    housekeeper.wake();
    if (!housekeeper.finish(FOR_SEALS)) {
      LOG.warn(
          "The exchange log is closed while a checkpoint is being sealed; the next client does it");
    }
    followers.forEach(follower -> follower.finish(FOR_COPIES));
    closeJournal();
    lock.close();
  }

  private void closeJournal() {
    try {
      journal.close();
    } catch (UncheckedIOException e) {
      LOG.error("The last outcomes may be missing: {}", e.getMessage());
    }
  }
}
