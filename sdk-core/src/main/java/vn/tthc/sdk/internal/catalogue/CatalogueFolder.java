package vn.tthc.sdk.internal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.WholeFile;
import vn.tthc.sdk.internal.read.Records;

/**
 * Where catalogues outlive a restart: a file for each, with a line that says what it is and since
 * when, and the digest of what follows. A file that is damaged or belongs to something else is
 * warned of and left aside; one that cannot be written costs no more than the next fetch.
 * Thread-safe, and safe beside other processes.
 */
final class CatalogueFolder {

  /**
   * What is kept.
   *
   * @param entries the portal's, as they came
   * @param asOf when they came
   */
  record Kept(JsonNode entries, Instant asOf) {}

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueFolder.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final @Nullable Path folder;

  /**
   * The files in a folder.
   *
   * @param folder made when missing; null when nothing is to be kept
   */
  CatalogueFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  Optional<Kept> read(String key) {
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.resolve(name(key));
    try {
      return Optional.of(parse(key, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | DateTimeException e) {
      LOG.warn("{} cannot be used ({}): it is fetched anew", file, e.getClass().getName());
      return Optional.empty();
    }
  }

  private static Kept parse(String key, byte[] bytes) throws IOException {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    JsonNode head = JSON.readTree(Arrays.copyOf(bytes, end));
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    boolean whole =
        head.path("key").asText().equals(key)
            && head.path("sha256").asText().equals(Digests.sha256Hex(rest));
    if (!whole) {
      throw new IOException("damaged");
    }
    return new Kept(JSON.readTree(rest), Instant.parse(head.path("asOf").asText()));
  }

  void write(String key, Kept kept) {
    if (folder == null) {
      return;
    }
    Path file = folder.resolve(name(key));
    try {
      WholeFile.write(file, bytes(key, kept));
    } catch (IOException e) {
      LOG.warn("{} cannot be written ({})", file, e.getClass().getName());
    }
  }

  private static byte[] bytes(String key, Kept kept) throws JsonProcessingException {
    byte[] rest = Records.bytes(kept.entries());
    byte[] head =
        JSON.writeValueAsBytes(
            JSON.createObjectNode()
                .put("key", key)
                .put("asOf", kept.asOf().toString())
                .put("sha256", Digests.sha256Hex(rest)));
    ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + rest.length + 1);
    all.writeBytes(head);
    all.write('\n');
    all.writeBytes(rest);
    return all.toByteArray();
  }

  /** A name that says which catalogue it is, and differs wherever the key does. */
  private static String name(String key) {
    String service = key.substring(key.lastIndexOf('/', key.indexOf('?')) + 1, key.indexOf('?'));
    String mark = Digests.sha256Hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    return service + "-" + mark + ".jsonl";
  }
}
