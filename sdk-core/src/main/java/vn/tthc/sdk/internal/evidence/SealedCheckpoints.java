package vn.tthc.sdk.internal.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file with the checkpoints that were sealed, each with its seal: it shows when the end of the
 * log was cut off. Not thread-safe.
 */
final class SealedCheckpoints {

  /**
   * Two lines of the file.
   *
   * @param checkpoint that was sealed
   * @param seal of it
   */
  record Pair(Checkpoint checkpoint, Entry seal) {}

  private final Path file;
  private final Disk disk;
  private @Nullable Pair last;
  private long end;

  private SealedCheckpoints(Path file, Disk disk) {
    this.file = file;
    this.disk = disk;
  }

  /** Those there are; a pair that a crash cut short does not count. */
  static SealedCheckpoints read(LogFiles files, Disk disk) throws IOException {
    SealedCheckpoints read = new SealedCheckpoints(files.checkpoints(), disk);
    if (Files.exists(read.file)) {
      read.readAll();
    }
    return read;
  }

  private void readAll() throws IOException {
    try (LogReader reader = LogReader.over(List.of(file))) {
      long offset = 0;
      Entry before = null;
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        offset += line.get().bytes().length + 1L;
        Entry entry = Entry.of(line.get().bytes()).orElse(null);
        if (line.get().ended() && entry != null && before != null && isSealOf(entry, before)) {
          last = new Pair(Checkpoint.of(before), entry);
          end = offset;
        }
        before = entry;
      }
    }
  }

  private static boolean isSealOf(Entry entry, Entry before) {
    return entry.type().equals(Entry.SEAL)
        && before.type().equals(Entry.CHECKPOINT)
        && entry.number("checkpoint") == before.seq();
  }

  /** The newest pair. */
  Optional<Pair> last() {
    return Optional.ofNullable(last);
  }

  /** Adds a pair, down to the disk. */
  void add(Checkpoint checkpoint, byte[] seal) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(Line.ended(checkpoint.bytes()));
    both.write(Line.ended(seal));
    try (Disk.OpenFile open = disk.open(file)) {
      if (open.length() > end) {
        open.cutTo(end);
      }
      open.write(both.toByteArray());
      open.force();
    }
    if (end == 0) {
      Disk.forceFolder(Disk.folderOf(file));
    }
    end += both.size();
    last = new Pair(checkpoint, Entry.of(seal).orElseThrow());
  }
}
