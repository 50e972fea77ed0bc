package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a folder for one client: within this program and among all others. */
final class FolderLock implements AutoCloseable {

  // Closing a second handle on a locked file frees the lock on many systems: within this program
  // the file is not even touched while another client holds it.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel channel;

  private FolderLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /** Takes the folder, made when missing, or fails when it is taken. */
  static FolderLock take(LogFiles files) throws IOException {
    Path held = Files.createDirectories(files.folder()).toRealPath();
    if (!HELD.add(held)) {
      throw usedByAnother();
    }
    try {
      return new FolderLock(held, lock(files.lock()));
    } catch (IOException | RuntimeException e) {
      HELD.remove(held);
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

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the program at the latest.
    }
    HELD.remove(held);
  }
}
