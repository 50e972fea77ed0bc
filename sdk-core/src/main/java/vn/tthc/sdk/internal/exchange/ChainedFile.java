package vn.tthc.sdk.internal.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file of lines, each of which holds the digest of the line before it. One writer at a time, held
 * by a lock on the file beside it. Thread-safe.
 */
final class ChainedFile implements AutoCloseable {

  /** Makes the next line from its number and the digest of the line before it. */
  interface Line {
    byte[] make(long number, String previous);
  }

  private final Path path;
  // Not a channel: an interrupt of the calling thread would close that for everybody.
  private final RandomAccessFile file;
  private final FileChannel lockFile;

  // Guarded by this.
  private long lines;
  private String previous;

  private ChainedFile(Path path, RandomAccessFile file, FileChannel lockFile, ChainTail tail) {
    this.path = path;
    this.file = file;
    this.lockFile = lockFile;
    this.lines = tail.lines();
    this.previous = tail.digest();
  }

  static ChainedFile open(Path folder, String name) {
    Path path = folder.resolve(name);
    FileChannel lockFile = null;
    try {
      Files.createDirectories(folder);
      lockFile = lock(folder.resolve(name + ".lock"));
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      return new ChainedFile(path, file, lockFile, ChainTail.read(file));
    } catch (IOException e) {
      closeQuietly(lockFile);
      throw new UncheckedIOException(
          "The exchange log " + path + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held in this process: told below, as when it is held in another.
    }
    channel.close();
    throw new IOException("another client is using it; give each client a folder of its own");
  }

  synchronized void append(boolean toDisk, Line line) {
    byte[] bytes = line.make(lines + 1, previous);
    byte[] withEnd = Arrays.copyOf(bytes, bytes.length + 1);
    withEnd[bytes.length] = '\n';
    try {
      write(withEnd);
      if (toDisk) {
        file.getFD().sync();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The exchange log " + path + " cannot be written", e);
    }
    lines++;
    previous = Digests.sha256(bytes);
  }

  /** A line is written whole or, when the disk is full, not at all. */
  private void write(byte[] line) throws IOException {
    long before = file.getFilePointer();
    try {
      file.write(line);
    } catch (IOException e) {
      file.setLength(before);
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    closeQuietly(file);
    closeQuietly(lockFile);
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
