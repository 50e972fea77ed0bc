package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The payloads as they were sent, one file each. They are personal data. Thread-safe. */
final class Payloads {

  private static final Logger LOG = LoggerFactory.getLogger(Payloads.class);

  private final LogFiles files;
  private final Disk disk;

  Payloads(LogFiles files, Disk disk) {
    this.files = files;
    this.disk = disk;
  }

  /** Keeps one, down to the disk, beside this segment. */
  void keep(int segment, String exchangeId, byte[] payload) throws IOException {
    Path file = files.payload(segment, exchangeId);
    prepare(Disk.folderOf(file));
    PrivateFiles.write(disk, file, payload);
  }

  private void prepare(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      PrivateFiles.createFolders(folder, files.folder());
      Disk.forceFolder(Disk.folderOf(folder));
      Disk.forceFolder(files.folder());
    }
  }

  /** The intent stands in another segment, which began in between. */
  void move(String exchangeId, int from, int to) throws IOException {
    Path target = files.payload(to, exchangeId);
    prepare(Disk.folderOf(target));
    Files.move(files.payload(from, exchangeId), target);
    Disk.forceFolder(Disk.folderOf(target));
  }

  /** Nothing was sent after all. */
  void drop(int segment, String exchangeId) {
    try {
      Files.deleteIfExists(files.payload(segment, exchangeId));
    } catch (IOException e) {
      LOG.warn(
          "The payload of exchange {}, which was not sent, is kept: {}", exchangeId, e.toString());
    }
  }
}
