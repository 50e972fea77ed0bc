package vn.tthc.sdk.internal.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Where files of the log are written, so that tests can let it fail. */
interface Disk {

  /** The machine's own. */
  Disk REAL = RealFile::new;

  /** Opens a file, made when missing, to write on at its end. */
  OpenFile open(Path file) throws IOException;

  /** A file that grows at its end. */
  interface OpenFile extends Closeable {

    long length() throws IOException;

    void write(byte[] bytes) throws IOException;

    void cutTo(long length) throws IOException;

    /** Returns when all that was written is on the disk. */
    void force() throws IOException;
  }

  /** The folder that a file is in. */
  static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** Makes the disk remember which files there are, where it can be told to. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders and needs no such thing.
    }
  }

  /** A file of the machine. */
  final class RealFile implements OpenFile {

    // Not a channel: an interrupt of the calling thread would close that for everybody.
    private final RandomAccessFile file;

    private RealFile(Path path) throws IOException {
      file = new RandomAccessFile(path.toFile(), "rw");
      file.seek(file.length());
    }

    @Override
    public long length() throws IOException {
      return file.length();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      file.write(bytes);
    }

    @Override
    public void cutTo(long length) throws IOException {
      file.setLength(length);
    }

    @Override
    public void force() throws IOException {
      file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
