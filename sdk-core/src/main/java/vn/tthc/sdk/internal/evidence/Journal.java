package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * The lines of the log, over all its segments: each holds the digest of the one before it, and
 * checkpoints stand among them. Many threads write, and share the waits for the disk. Thread-safe.
 */
final class Journal implements AutoCloseable {

  private static final Duration OLDEST_SEGMENT = Duration.ofDays(1);

  /**
   * When something ends.
   *
   * @param checkpoints longest time without a checkpoint, while there is traffic
   * @param segment bytes of which a segment is full
   */
  record Limits(Duration checkpoints, long segment) {}

  /** Is told, on the writing thread and in its turn, what was written; must not wait. */
  interface Watcher {

    void appended();

    void checkpoint(Checkpoint checkpoint);

    void rotated();
  }

  private final LogFiles files;
  private final Disk disk;
  private final Ticker ticker;
  private final Limits limits;
  private final Line opened;
  private final ReentrantLock forcing = new ReentrantLock();

  private @Nullable Watcher watcher;

  // Guarded by this.
  private final Chain chain;
  private @Nullable Segment segment;
  private long checkpointAt;
  private boolean closed;

  private volatile Mark forced = new Mark(0, 0, 0);
  private volatile boolean unforceable;

  /**
   * A journal without a segment yet; {@link #goOn} or {@link #begin} gives it one.
   *
   * @param opened the first line of each segment
   */
  Journal(LogFiles files, Disk disk, Ticker ticker, Limits limits, Chain chain, Line opened) {
    this.files = files;
    this.disk = disk;
    this.ticker = ticker;
    this.limits = limits;
    this.chain = chain;
    this.opened = opened;
    this.checkpointAt = ticker.nanos();
  }

  /** Tells this one, from now on, before the first line is written. */
  void watch(Watcher one) {
    watcher = one;
  }

  private Watcher watcher() {
    return Objects.requireNonNull(watcher);
  }

  private Segment current() {
    return Objects.requireNonNull(segment);
  }

  /** Goes on in a segment that there is. */
  synchronized void goOn(SegmentHead head, boolean cutShort) throws IOException {
    segment = Segment.open(head.segment(), disk, head.openedAt());
    if (cutShort) {
      current().endLine();
    }
    if (chain.hasTraffic()) {
      // The client of before was not closed.
      checkpoint();
    }
  }

  /** Begins a segment, and writes over what a crash has left of one. */
  synchronized void begin(int number) throws IOException {
    Instant now = ticker.now();
    Segment next = Segment.open(files.segment(number), disk, now);
    try {
      next.clear();
      byte[] line = opened.bytes(chain.seq() + 1, chain.digest(), now.toString());
      next.write(Line.ended(line));
      force(next);
      Disk.forceFolder(files.folder());
      chain.add(chain.seq() + 1, line, Entry.OPENED);
    } catch (IOException e) {
      next.close();
      throw e;
    }
    Segment before = segment;
    segment = next;
    advance(mark());
    if (before != null) {
      before.close();
    }
    watcher().appended();
  }

  /** Ends the segment with a checkpoint and begins the next. */
  synchronized void rotate() throws IOException {
    if (!chain.endsInCheckpoint()) {
      checkpoint();
    }
    force(current());
    advance(mark());
    begin(current().number() + 1);
    watcher().rotated();
  }

  private void force(Segment one) throws IOException {
    try {
      one.force();
    } catch (IOException e) {
      unforceable = true;
      throw e;
    }
  }

  /** A line that was written, and where. */
  record Written(long seq, int segment, byte[] bytes) {}

  /**
   * Writes a line, not yet down to the disk.
   *
   * @throws UncheckedIOException when it cannot be written; nothing of it is left then
   */
  synchronized Written append(Line line) {
    try {
      if (closed || (unforceable && !line.is(Entry.OUTCOME))) {
        throw new IOException(closed ? "it is closed" : "the disk failed; open a new client");
      }
      if (endsSegment(line)) {
        rotate();
      } else if (chain.hasTraffic() && isCheckpointDue()) {
        checkpoint();
      }
      return write(line);
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  /** A seal never does: the checkpoint that ends a segment would want another seal. */
  private boolean endsSegment(Line line) {
    boolean old = !current().openedAt().plus(OLDEST_SEGMENT).isAfter(ticker.now());
    boolean full = current().size() >= limits.segment();
    return (full && !line.is(Entry.SEAL)) || (old && line.is(Entry.INTENT));
  }

  private boolean isCheckpointDue() {
    return chain.isFull() || ticker.nanos() - checkpointAt >= limits.checkpoints().toNanos();
  }

  /** Writes a checkpoint, when it is time for one and there is something new for it to cover. */
  synchronized void checkpointIfDue() {
    if (isCheckpointDue()) {
      checkpointIfNew();
    }
  }

  /** Writes a checkpoint, when there is something new for it to cover. */
  synchronized void checkpointIfNew() {
    try {
      if (!closed && chain.hasTraffic()) {
        checkpoint();
      }
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  private void checkpoint() throws IOException {
    long from = chain.from();
    long to = chain.seq();
    String root = chain.root();
    Line line =
        new Line(
            Entry.CHECKPOINT,
            json -> {
              json.writeNumberField("from", from);
              json.writeNumberField("to", to);
              json.writeStringField("root", root);
            });
    Written written = write(line);
    checkpointAt = ticker.nanos();
    watcher().checkpoint(new Checkpoint(written.seq(), from, to, root, written.bytes()));
  }

  private Written write(Line line) throws IOException {
    long seq = chain.seq() + 1;
    byte[] bytes = line.bytes(seq, chain.digest(), ticker.now().toString());
    current().write(Line.ended(bytes));
    chain.add(seq, bytes, line.type());
    watcher().appended();
    return new Written(seq, current().number(), bytes);
  }

  /**
   * Returns when a line is on the disk. Of the threads that wait, one waits for all lines that were
   * written so far, so that the others need not.
   *
   * @throws UncheckedIOException when the disk fails: nobody knows then what is on it
   */
  void force(long seq) {
    forcing.lock();
    try {
      if (forced.seq() < seq) {
        forceAll(seq);
      }
    } catch (IOException e) {
      unforceable = true;
      throw failed("forced to disk", e);
    } finally {
      forcing.unlock();
    }
  }

  private void forceAll(long seq) throws IOException {
    if (unforceable) {
      throw new IOException("the disk failed before; open a new client");
    }
    Mark mark;
    Segment current;
    synchronized (this) {
      mark = mark();
      current = current();
    }
    try {
      current.force();
      advance(mark);
    } catch (IOException e) {
      boolean ended = forced.seq() >= seq;
      if (!ended) {
        throw e;
      }
      // The segment was ended, and forced, in between.
    }
  }

  /** Forces all that was written so far, and tells how far that is. */
  Mark force() {
    force(seq());
    return forced;
  }

  private synchronized void advance(Mark mark) {
    if (mark.seq() > forced.seq()) {
      forced = mark;
    }
  }

  private synchronized Mark mark() {
    return new Mark(current().number(), current().size(), chain.seq());
  }

  /** Number of the last line. */
  synchronized long seq() {
    return chain.seq();
  }

  /** Number of the segment that is written. */
  synchronized int segment() {
    return current().number();
  }

  private UncheckedIOException failed(String how, IOException e) {
    return new UncheckedIOException(
        "The exchange log " + current().path() + " cannot be " + how + ": " + e.getMessage(), e);
  }

  /** Forces what was written and writes no more. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed || segment == null) {
        return;
      }
      closed = true;
    }
    try {
      force();
    } finally {
      closeSegment();
    }
  }

  private void closeSegment() {
    try {
      current().close();
    } catch (IOException e) {
      // Everything that matters was forced to disk before.
    }
  }
}
