package vn.tthc.sdk.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Diagnosis;
import vn.tthc.sdk.internal.config.Settings;

/**
 * Judges the folder of the exchange log from outside: a client may be at work in it, so no file in
 * it is opened, made or locked.
 */
final class LogFolder {

  private static final long MEBIBYTE = 1024 * 1024;
  private static final long SPACE_TO_HAVE = 100 * MEBIBYTE;
  private static final String LOG = "exchange-log";
  private static final String MIRROR = "exchange-log.mirror";

  private LogFolder() {}

  /** What the folder of the log says, and that of its mirror where there is one. */
  static Finding check(Settings settings) {
    Finding log = check(settings.exchangeLog());
    Path mirror = settings.keeping().mirror();
    return mirror == null ? log : log.and(mirror(mirror));
  }

  /** Its failure stops no exchange: the copy comes later. */
  private static Finding mirror(Path folder) {
    Finding found = check(folder, MIRROR);
    String detail = "mirror " + found.detail();
    return found.status() == Diagnosis.Status.OK
        ? Finding.ok(detail)
        : Finding.warning(detail, found.mend());
  }

  /**
   * What the folder says.
   *
   * @param folder null where no log is kept
   */
  static Finding check(@Nullable Path folder) {
    if (folder == null) {
      return Finding.warning(
          "no evidence of exchanges is kept",
          "for trials only: the circular asks for a trace of every exchange (Art. 21.1.d)");
    }
    return check(folder, LOG);
  }

  private static Finding check(Path folder, String key) {
    Path there = nearest(folder);
    boolean exists = Files.exists(folder);
    String another = "give another folder with " + key;
    if (!Files.isDirectory(there)) {
      return Finding.failed(there + " is not a folder", another);
    }
    if (!Files.isWritable(there) || !Files.isExecutable(there)) {
      return Finding.failed(
          there + " cannot be written by this account",
          "let this account write there, or " + another);
    }
    String mend = key.equals(LOG) ? ": without the log nothing is sent" : "";
    return space(folder + (exists ? "" : " does not exist yet and can be made"), there, mend);
  }

  /** The folder, or the one above it that exists already. */
  private static Path nearest(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  private static Finding space(String folder, Path there, String why) {
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      String detail = folder + ", " + free / MEBIBYTE + " MiB free";
      return free < SPACE_TO_HAVE
          ? Finding.warning(detail, "free some space" + why)
          : Finding.ok(detail);
    } catch (IOException e) {
      return Finding.warning(
          folder + ", free space unknown: " + e.getClass().getSimpleName(),
          "look at the disk yourself");
    }
  }
}
