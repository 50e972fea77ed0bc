package vn.tthc.sdk.internal.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;

/**
 * A checkpoint in a file of JSON lines: what is about to be sent, down to the disk, and how it
 * ended. Only digests, numbers and ids of exchanges stand in it. Thread-safe.
 */
final class CheckpointFile implements Checkpoint {

  private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
  private static final JsonFactory JSON = new JsonFactory();

  // Closing a second handle on a locked file frees the lock on many systems: within this program
  // the file is not even touched while another run holds it.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path held;
  // Not a channel: an interrupt of the calling thread would close that for everybody.
  private final RandomAccessFile file;
  private final Remembered remembered;

  private CheckpointFile(Path path, Path held, RandomAccessFile file, Remembered remembered) {
    this.path = path;
    this.held = held;
    this.file = file;
    this.remembered = remembered;
  }

  /**
   * Opens the file, makes it when it is missing.
   *
   * @throws IllegalArgumentException when it is something else, or damaged; it names the line
   * @throws UncheckedIOException when it cannot be used, or another run is using it
   */
  static Checkpoint open(Path path) {
    Path held = sameForAll(path);
    try {
      if (!HELD.add(held)) {
        throw usedByAnother();
      }
      try {
        return open(path, held);
      } catch (IOException | RuntimeException e) {
        HELD.remove(held);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The checkpoint " + path + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** One path for one file; where there is no such folder, opening it says so. */
  private static Path sameForAll(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      Path folder = absolute.getParent();
      return folder == null || Files.exists(absolute)
          ? absolute.toRealPath()
          : folder.toRealPath().resolve(folder.relativize(absolute));
    } catch (IOException e) {
      return absolute;
    }
  }

  private static Checkpoint open(Path path, Path held) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      lock(file);
      return new CheckpointFile(path, held, file, CheckpointReader.read(path, file));
    } catch (IOException | RuntimeException e) {
      closeQuietly(file);
      throw e;
    }
  }

  private static void lock(RandomAccessFile file) throws IOException {
    try {
      if (file.getChannel().tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Held in this process after all: told below, as when it is held in another.
    }
    throw usedByAnother();
  }

  private static IOException usedByAnother() {
    return new IOException("another run is using it; give each run a file of its own");
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public Memory of(int index, long digest) {
    if (remembered.differs(index, digest)) {
      throw new IllegalArgumentException(
          "The checkpoint "
              + path
              + " has another record in place "
              + index
              + ": it belongs to other data, or the data was changed; give a new file");
    }
    return remembered.of(index);
  }

  @Override
  public void sending(List<Pending> items) {
    append(
        true,
        json -> {
          json.writeArrayFieldStart("sending");
          for (Pending item : items) {
            json.writeStartArray();
            json.writeNumber(item.index());
            json.writeNumber(item.digest());
            json.writeEndArray();
          }
          json.writeEndArray();
        });
  }

  /** When it cannot be written, the item stays in doubt: true, if less than is known. */
  @Override
  public void settled(SyncItem item) {
    try {
      if (item.outcome() == Outcome.ACCEPTED) {
        append(false, json -> writeAccepted(json, item));
      } else if (item.outcome() != Outcome.UNKNOWN) {
        append(false, json -> json.writeNumberField("open", item.index()));
      }
    } catch (UncheckedIOException e) {
      LOG.error("{}", e.getMessage());
    }
  }

  private static void writeAccepted(JsonGenerator json, SyncItem item) throws IOException {
    json.writeNumberField("accepted", item.index());
    json.writeStringField("exchange", item.exchangeId());
    json.writeBooleanField("repeated", item.possiblyRepeated());
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void append(boolean toDisk, Fields fields) {
    try {
      byte[] line = line(fields);
      write(line, toDisk);
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint " + path + " cannot be written", e);
    }
  }

  /**
   * Whole or, when the disk is full or fails, not at all: the next line would go on in this one.
   */
  private synchronized void write(byte[] line, boolean toDisk) throws IOException {
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

  private static byte[] line(Fields fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    closeQuietly(file);
    HELD.remove(held);
  }

  private static void closeQuietly(RandomAccessFile file) {
    try {
      file.close();
    } catch (IOException e) {
      LOG.debug("closing a checkpoint", e);
    }
  }
}
