package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of a log, as far back as a client needs to go on: to the last sealed checkpoint,
 * which must be there still. Changes nothing.
 */
final class LogScan {

  private final LogFiles files;
  private final SealedCheckpoints.@Nullable Pair sealed;
  private final Chain chain = new Chain();
  private final Deque<Checkpoint> unsealed = new ArrayDeque<>();
  private final List<SealedCheckpoints.Pair> uncopied = new ArrayList<>();
  private final List<SegmentHead> heads = new ArrayList<>();
  private LogFiles.@Nullable Segment unbegun;
  private long firstSeq;
  private boolean checkpointFound;
  private boolean sealFound;
  private boolean cutShort;

  private LogScan(LogFiles files, SealedCheckpoints.@Nullable Pair sealed) {
    this.files = files;
    this.sealed = sealed;
  }

  /**
   * Reads it.
   *
   * @param sealed the last checkpoint that was sealed
   * @param seals whether checkpoints are to be sealed that are not yet
   * @throws BrokenLogException when it lacks the sealed checkpoint or its seal
   */
  static LogScan of(LogFiles files, Optional<SealedCheckpoints.Pair> sealed, boolean seals)
      throws IOException {
    LogScan scan = new LogScan(files, sealed.orElse(null));
    scan.readHeads();
    int start = scan.start(seals);
    scan.seed(start);
    for (SegmentHead head : scan.heads.subList(start, scan.heads.size())) {
      scan.read(head);
    }
    scan.checkSealed();
    return scan;
  }

  private void readHeads() throws IOException {
    for (LogFiles.Segment segment : files.segments()) {
      Optional<SegmentHead> head = SegmentHead.of(segment);
      if (unbegun != null || (head.isEmpty() && SegmentHead.hasLine(segment))) {
        throw new IOException(
            "a file before "
                + segment.file().getFileName()
                + ", or that one, does not begin with a line of the log; move the folder aside and"
                + " keep it, and give a new one");
      }
      head.ifPresent(heads::add);
      unbegun = head.isEmpty() ? segment : null;
    }
  }

  /** One segment earlier than the first of interest: its last line belongs to the next's tree. */
  private int start(boolean seals) {
    if (sealed == null) {
      return seals ? 0 : Math.max(0, heads.size() - 2);
    }
    int at = heads.size() - 1;
    while (at > 0 && heads.get(at).firstSeq() > sealed.checkpoint().seq()) {
      at--;
    }
    return Math.max(0, at - 1);
  }

  /** The line before the first, when it was deleted and stands among the sealed checkpoints. */
  private void seed(int start) {
    if (heads.isEmpty()) {
      return;
    }
    Entry first = heads.get(start).opened();
    firstSeq = first.seq();
    if (sealed != null && sealed.checkpoint().chain().equals(first.text("prev"))) {
      Checkpoint before = sealed.checkpoint();
      chain.add(before.seq(), before.bytes(), Entry.CHECKPOINT);
    }
  }

  private void read(SegmentHead head) throws IOException {
    long seq = head.firstSeq();
    try (LogReader reader = LogReader.within(head.segment().file(), 0, Long.MAX_VALUE)) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        take(seq++, line.get().bytes());
        cutShort = !line.get().ended();
      }
    }
  }

  private void take(long seq, byte[] line) {
    Optional<Entry> entry = Entry.of(line);
    chain.add(seq, line, entry.map(Entry::type).orElse(""));
    if (sealed != null && seq <= sealed.seal().seq()) {
      checkpointFound |= isLine(sealed.checkpoint().seq(), sealed.checkpoint().bytes(), seq, line);
      sealFound |= isLine(sealed.seal().seq(), sealed.seal().bytes(), seq, line);
    }
    boolean fresh = sealed == null || seq > sealed.checkpoint().seq();
    if (fresh && entry.isPresent()) {
      remember(entry.get());
    }
  }

  private static boolean isLine(long wantedSeq, byte[] wanted, long seq, byte[] line) {
    return seq == wantedSeq && Arrays.equals(wanted, line);
  }

  private void remember(Entry entry) {
    if (entry.type().equals(Entry.CHECKPOINT)) {
      unsealed.add(Checkpoint.of(entry));
    }
    boolean sealsNext =
        entry.type().equals(Entry.SEAL)
            && !unsealed.isEmpty()
            && entry.number("checkpoint") == unsealed.peek().seq();
    if (sealsNext) {
      uncopied.add(new SealedCheckpoints.Pair(unsealed.poll(), entry));
    }
  }

  private void checkSealed() throws BrokenLogException {
    if (sealed == null) {
      return;
    }
    requireFound(checkpointFound, sealed.checkpoint().seq());
    requireFound(sealFound, sealed.seal().seq());
  }

  /** Lines of before the first segment were deleted when their time was over. */
  private void requireFound(boolean found, long seq) throws BrokenLogException {
    boolean deleted = !heads.isEmpty() && seq < firstSeq;
    if (!found && !deleted) {
      throw BrokenLogException.missing(
          files.folder(), seq, files.checkpoints().getFileName().toString());
    }
  }

  Chain chain() {
    return chain;
  }

  /** The segment to go on in; empty when a new one is to begin. */
  Optional<SegmentHead> last() {
    boolean inUse = !heads.isEmpty();
    return inUse ? Optional.of(heads.get(heads.size() - 1)) : Optional.empty();
  }

  /** The number for a segment that is to begin. */
  int nextNumber() {
    return unbegun != null
        ? unbegun.number()
        : last().map(head -> head.segment().number() + 1).orElse(1);
  }

  /** Whether a segment was to begin when a crash came: its first line is not whole. */
  boolean hasUnbegun() {
    return unbegun != null;
  }

  /** Whether the last line lacks its end. */
  boolean cutShort() {
    return cutShort;
  }

  /** Checkpoints without a seal, oldest first. */
  Deque<Checkpoint> unsealed() {
    return unsealed;
  }

  /** Sealed checkpoints that a crash kept out of their file. */
  List<SealedCheckpoints.Pair> uncopied() {
    return uncopied;
  }
}
