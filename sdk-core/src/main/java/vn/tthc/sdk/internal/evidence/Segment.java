package vn.tthc.sdk.internal.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The segment that is written. Not thread-safe, but for {@link #force} and {@link #close}. */
final class Segment implements Closeable {

  private final int number;
  private final Path path;
  private final Disk.OpenFile file;
  private final Instant openedAt;
  private final Object forcing = new Object();
  private long size;
  private boolean torn;

  private Segment(LogFiles.Segment place, Disk.OpenFile file, Instant openedAt) throws IOException {
    this.number = place.number();
    this.path = place.file();
    this.file = file;
    this.openedAt = openedAt;
    this.size = file.length();
  }

  /** Opens one to go on at its end. */
  static Segment open(LogFiles.Segment place, Disk disk, Instant openedAt) throws IOException {
    Disk.OpenFile file = disk.open(place.file());
    try {
      return new Segment(place, file, openedAt);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  int number() {
    return number;
  }

  Path path() {
    return path;
  }

  Instant openedAt() {
    return openedAt;
  }

  long size() {
    return size;
  }

  /** Throws away all that is in it: what a crash left before it was in use. */
  void clear() throws IOException {
    file.cutTo(0);
    size = 0;
  }

  /** Writes the end of a line that lacks it. */
  void endLine() throws IOException {
    write(new byte[] {'\n'});
  }

  /**
   * A line is written whole or, when the disk is full or fails, not at all: otherwise the next one
   * would not fit its end.
   */
  void write(byte[] line) throws IOException {
    if (torn) {
      throw new IOException("half a line stands at its end");
    }
    try {
      file.write(line);
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
    size += line.length;
  }

  private void takeBack(IOException why) {
    try {
      file.cutTo(size);
    } catch (IOException e) {
      torn = true;
      why.addSuppressed(e);
    }
  }

  void force() throws IOException {
    synchronized (forcing) {
      file.force();
    }
  }

  /** Waits for a {@link #force} under way. */
  @Override
  public void close() throws IOException {
    synchronized (forcing) {
      file.close();
    }
  }
}
