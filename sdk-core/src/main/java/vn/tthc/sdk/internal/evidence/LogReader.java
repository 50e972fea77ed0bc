package vn.tthc.sdk.internal.evidence;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a log one after the other, in memory for one line. Takes no lock, so that it
 * may read beside the client that writes. Not thread-safe.
 */
public final class LogReader implements Closeable {

  /** The longest line that is taken for one, in bytes. */
  public static final int LONGEST_LINE = 16 << 20;

  private static final int BUFFER = 64 << 10;

  private final List<Path> files;
  private final long end;
  private final byte[] buffer = new byte[BUFFER];
  // Not a channel: an interrupt of the reading thread would close that.
  private @Nullable RandomAccessFile file;
  private int next;
  private int lineInFile;
  private int position;
  private int filled;
  private long left;

  private LogReader(List<Path> files, long end) {
    this.files = files;
    this.end = end;
  }

  /** A reader over all segments, those that are there now. */
  public static LogReader over(LogFiles files) throws IOException {
    return over(files.segments().stream().map(LogFiles.Segment::file).toList());
  }

  /** A reader over these files, one after the other. */
  public static LogReader over(List<Path> files) {
    return new LogReader(List.copyOf(files), Long.MAX_VALUE);
  }

  /**
   * A reader over a part of one file.
   *
   * @param from where a line begins; lines are counted from there
   * @param to behind the last byte that is read
   */
  static LogReader within(Path file, long from, long to) throws IOException {
    LogReader reader = new LogReader(List.of(file), to);
    try {
      reader.open(from);
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /**
   * The next line; empty at the end of the last file.
   *
   * @throws IOException when a file cannot be read, or a line is longer than {@link #LONGEST_LINE}
   */
  public Optional<LogLine> next() throws IOException {
    while (file != null || next < files.size()) {
      if (file == null) {
        open(0);
      }
      if (position < filled || fill()) {
        return Optional.of(line());
      }
      close();
    }
    return Optional.empty();
  }

  private void open(long from) throws IOException {
    file = new RandomAccessFile(files.get(next++).toFile(), "r");
    file.seek(from);
    left = end - from;
    lineInFile = 0;
    position = 0;
    filled = 0;
  }

  /** Whether there was something left to read. */
  private boolean fill() throws IOException {
    int read =
        left <= 0 ? -1 : Objects.requireNonNull(file).read(buffer, 0, (int) Math.min(BUFFER, left));
    position = 0;
    filled = Math.max(0, read);
    left -= filled;
    return filled > 0;
  }

  private LogLine line() throws IOException {
    lineInFile++;
    Path path = files.get(next - 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    do {
      int lineEnd = lineEnd();
      bytes.write(buffer, position, lineEnd - position);
      position = lineEnd;
      if (bytes.size() > LONGEST_LINE) {
        throw new IOException(
            "line " + lineInFile + " of " + path + " is longer than a line of the log can be");
      }
      if (position < filled) {
        position++;
        return new LogLine(path, lineInFile, bytes.toByteArray(), true);
      }
    } while (fill());
    return new LogLine(path, lineInFile, bytes.toByteArray(), false);
  }

  /** Where the line in the buffer ends, or the buffer itself. */
  private int lineEnd() {
    int at = position;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      RandomAccessFile open = file;
      file = null;
      open.close();
    }
  }
}
