package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ExchangeLogSink;

/**
 * The same segments in a second folder, and the same pairs of checkpoints and seals, each line
 * forced to its disk. For one thread.
 */
public final class MirrorFolder implements ExchangeLogSink {

  private final LogFiles files;
  private final Disk disk;
  private final Map<Long, Checkpoint> unsealed = new HashMap<>();
  private @Nullable SealedCheckpoints sealed;
  private @Nullable FolderLock lock;
  private Disk.@Nullable OpenFile file;
  private String name = "";
  private long end;

  /** A mirror in this folder, made when missing. */
  public MirrorFolder(Path folder) {
    this(folder, Disk.REAL);
  }

  MirrorFolder(Path folder, Disk disk) {
    this.files = new LogFiles(folder);
    this.disk = disk;
  }

  @Override
  public Optional<byte[]> lastLine() throws IOException {
    if (lock == null) {
      lock = FolderLock.take(files);
    }
    if (sealed == null) {
      sealed = SealedCheckpoints.read(files, disk);
    }
    List<LogFiles.Segment> segments = files.segments();
    for (int i = segments.size() - 1; i >= 0; i--) {
      Optional<byte[]> last = lastOf(segments.get(i).file());
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** The last whole line of a file, and where it ends: what a crash cut short is written anew. */
  private Optional<byte[]> lastOf(Path path) throws IOException {
    long offset = 0;
    byte[] last = null;
    try (LogReader reader = LogReader.over(List.of(path))) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        if (line.get().ended()) {
          last = line.get().bytes();
          offset += last.length + 1L;
        }
      }
    }
    if (last != null) {
      name = path.getFileName().toString();
      end = offset;
    }
    return Optional.ofNullable(last);
  }

  @Override
  public void append(String segment, long seq, byte[] line) throws IOException {
    if (!segment.equals(name)) {
      closeFile();
      name = segment;
      end = 0;
    }
    try {
      write(line);
      keepPair(Entry.of(line));
      end += line.length + 1L;
    } catch (IOException | RuntimeException e) {
      // Opened anew, and cut to what is known to be there, when it is tried again.
      closeFile();
      throw e;
    }
  }

  private void write(byte[] line) throws IOException {
    if (file == null) {
      file = disk.open(files.folder().resolve(name));
      if (file.length() > end) {
        file.cutTo(end);
      }
      Disk.forceFolder(files.folder());
    }
    file.write(Line.ended(line));
    file.force();
  }

  /** One that was sealed while this mirror was away has its seal in the segments alone. */
  private void keepPair(Optional<Entry> entry) throws IOException {
    if (entry.isPresent() && entry.get().type().equals(Entry.CHECKPOINT)) {
      unsealed.put(entry.get().seq(), Checkpoint.of(entry.get()));
    } else if (entry.isPresent() && entry.get().type().equals(Entry.SEAL)) {
      long seq = entry.get().number("checkpoint");
      if (unsealed.containsKey(seq)) {
        // Read with the last line, which is asked for before any is given.
        Objects.requireNonNull(sealed).add(unsealed.get(seq), entry.get().bytes());
        unsealed.remove(seq);
      }
    }
  }

  private void closeFile() {
    if (file != null) {
      Disk.OpenFile open = file;
      file = null;
      try {
        open.close();
      } catch (IOException e) {
        // Each line was forced before.
      }
    }
  }

  @Override
  public void close() {
    closeFile();
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }

  @Override
  public String toString() {
    return "the mirror in " + files.folder();
  }
}
