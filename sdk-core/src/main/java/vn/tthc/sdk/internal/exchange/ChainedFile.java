package vn.tthc.sdk.internal.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file of lines, each of which holds the digest of the line before it. One writer at a time, held
 * by a lock on the file beside it. Thread-safe.
 */
final class ChainedFile implements AutoCloseable {

  /** Makes the next line from its number and the digest of the line before it. */
  interface Line {
    byte[] make(long number, String previous);
  }

  // Closing a second handle on a locked file frees the lock on many systems: within this program
  // the file is not even touched while another client holds it.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path held;
  // Not a channel: an interrupt of the calling thread would close that for everybody.
  private final RandomAccessFile file;
  private final FileChannel lockFile;

  // Guarded by this.
  private long lines;
  private String previous;

  private ChainedFile(
      Path path, Path held, RandomAccessFile file, FileChannel lockFile, ChainTail tail) {
    this.path = path;
    this.held = held;
    this.file = file;
    this.lockFile = lockFile;
    this.lines = tail.lines();
    this.previous = tail.digest();
  }

  static ChainedFile open(Path folder, String name) {
    Path path = folder.resolve(name);
    try {
      Path held = Files.createDirectories(folder).toRealPath().resolve(name);
      if (!HELD.add(held)) {
        throw usedByAnother();
      }
      try {
        return open(path, held);
      } catch (IOException e) {
        HELD.remove(held);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The exchange log " + path + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static ChainedFile open(Path path, Path held) throws IOException {
    FileChannel lockFile = null;
    RandomAccessFile file = null;
    try {
      lockFile = lock(path.resolveSibling(path.getFileName() + ".lock"));
      file = new RandomAccessFile(path.toFile(), "rw");
      return new ChainedFile(path, held, file, lockFile, ChainTail.read(file));
    } catch (IOException e) {
      closeQuietly(file);
      closeQuietly(lockFile);
      throw e;
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held in this process after all: told below, as when it is held in another.
    }
    channel.close();
    throw usedByAnother();
  }

  private static IOException usedByAnother() {
    return new IOException("another client is using it; give each client a folder of its own");
  }

  synchronized void append(boolean toDisk, Line line) {
    byte[] bytes = line.make(lines + 1, previous);
    byte[] withEnd = Arrays.copyOf(bytes, bytes.length + 1);
    withEnd[bytes.length] = '\n';
    try {
      write(withEnd, toDisk);
    } catch (IOException e) {
      throw new UncheckedIOException("The exchange log " + path + " cannot be written", e);
    }
    lines++;
    previous = Digests.sha256Hex(bytes);
  }

  /**
   * A line is written whole or, when the disk is full or fails, not at all: otherwise the next one
   * would not fit its end.
   */
  private void write(byte[] line, boolean toDisk) throws IOException {
    long before = file.getFilePointer();
    try {
      file.write(line);
      if (toDisk) {
        file.getFD().sync();
      }
    } catch (IOException e) {
      file.setLength(before);
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    closeQuietly(file);
    closeQuietly(lockFile);
    HELD.remove(held);
  }

  private static void closeQuietly(Closeable closeable) {
    if (closeable != null) {
      try {
        closeable.close();
      } catch (IOException e) {
        // Everything that matters was forced to disk before.
      }
    }
  }
}
