package vn.tthc.sdk.signing.internal.revocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.internal.Digests;

/**
 * Keeps what was fetched, in memory or in a folder that many processes may share. It judges
 * nothing: whoever reads from it must check what he gets, as on the first day. A folder that cannot
 * be read or written costs time and one warning, nothing else. What lies in a folder is replaced
 * and never deleted. Thread-safe.
 */
public final class DataCache {

  private static final Logger LOG = LoggerFactory.getLogger(DataCache.class);
  private static final long LARGEST_MEMORY = 32L << 20;

  private final @Nullable Path folder;
  private final Map<String, byte[]> memory = new LinkedHashMap<>(16, 0.75f, true);
  private final AtomicBoolean warned = new AtomicBoolean();
  private long bytesInMemory;

  /**
   * A cache that is empty or as earlier processes left it.
   *
   * @param folder made when it is missing; null to keep all in memory
   */
  public DataCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Null when there is nothing. */
  byte @Nullable [] get(String key) {
    if (folder == null) {
      synchronized (memory) {
        return memory.get(key);
      }
    }
    Path file = file(folder, key);
    try {
      boolean small = Files.isRegularFile(file) && Files.size(file) <= LARGEST_MEMORY;
      return small ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  void put(String key, byte[] data) {
    if (folder == null) {
      keep(key, data);
      return;
    }
    try {
      write(file(folder, key), data);
    } catch (IOException e) {
      if (!warned.getAndSet(true)) {
        LOG.warn(
            "Revocation data cannot be kept in {} and is fetched each time: {}",
            folder,
            e.toString());
      }
    }
  }

  private void keep(String key, byte[] data) {
    synchronized (memory) {
      byte[] before = memory.put(key, data);
      bytesInMemory += data.length - (before == null ? 0 : before.length);
      var eldest = memory.values().iterator();
      while (bytesInMemory > LARGEST_MEMORY && eldest.hasNext()) {
        bytesInMemory -= eldest.next().length;
        eldest.remove();
      }
    }
  }

  /** Aside first, so that nobody ever reads half of it. */
  private static void write(Path file, byte[] data) throws IOException {
    Files.createDirectories(file.getParent());
    Path aside = Files.createTempFile(file.getParent(), "new-", ".tmp");
    try {
      Files.write(aside, data);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static Path file(Path folder, String key) {
    byte[] digest = Digests.of("SHA-256", key.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(HexFormat.of().formatHex(digest) + ".der");
  }
}
