package vn.tthc.sdk.internal.channel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.internal.WholeFile;

/**
 * Where the beginning of an outage outlives a restart: {@code outage.properties} in the folder of
 * the exchange log. Without a folder it is not kept. A file that cannot be read or written is
 * warned of and otherwise bears no harm: the clock goes on in memory.
 */
final class OutageFile {

  /**
   * What is kept.
   *
   * @param since beginning of the outage
   * @param scope where the fault seemed to lie
   * @param overdueTold whether it was told as overdue
   */
  record Entry(Instant since, Outage.Scope scope, boolean overdueTold) {}

  private static final Logger LOG = LoggerFactory.getLogger(OutageFile.class);
  private static final String NAME = "outage.properties";

  private final @Nullable Path path;

  private OutageFile(@Nullable Path path) {
    this.path = path;
  }

  /**
   * The file in this folder.
   *
   * @param folder null when nothing is to be kept
   */
  static OutageFile in(@Nullable Path folder) {
    return new OutageFile(folder == null ? null : folder.resolve(NAME));
  }

  Optional<Entry> read() {
    if (path == null) {
      return Optional.empty();
    }
    try {
      Properties kept = new Properties();
      kept.load(new StringReader(Files.readString(path)));
      return Optional.of(
          new Entry(
              Instant.parse(kept.getProperty("since", "")),
              Outage.Scope.valueOf(kept.getProperty("scope", "")),
              Boolean.parseBoolean(kept.getProperty("overdue-told"))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      LOG.warn("{} cannot be read ({}): an outage would begin anew", path, e.getClass().getName());
      return Optional.empty();
    }
  }

  void write(Entry entry) {
    if (path == null) {
      return;
    }
    String text =
        "since=%s%nscope=%s%noverdue-told=%s%n"
            .formatted(
                entry.since().toString().replace(":", "\\:"), entry.scope(), entry.overdueTold());
    try {
      WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("{} cannot be written ({})", path, e.getClass().getName());
    }
  }

  void delete() {
    if (path == null) {
      return;
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted ({})", path, e.getClass().getName());
    }
  }
}
