package vn.tthc.sdk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that the user names: what is wrong with one becomes one line. */
final class UserFiles {

  private UserFiles() {}

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UserError(file.toString(), "there is no such file", "check the path", e);
    } catch (IOException | OutOfMemoryError e) {
      throw new UserError(
          file.toString(),
          "it cannot be read (" + e.getClass().getSimpleName() + ")",
          "check that it is a file of less than 2 GB that this process may read",
          e);
    }
  }

  /** Refuses an output that would overwrite what is read, whatever each is called. */
  static void requireOther(Path out, Path read, String option) {
    try {
      if (isSame(out, read)) {
        throw new UserError(out.toString(), "this is the file of " + option, "name another");
      }
    } catch (IOException e) {
      throw new UserError(out.toString(), "it cannot be looked at", "name another", e);
    }
  }

  /**
   * Neither need be there. What is no file, such as a terminal, may be read and written at once.
   */
  private static boolean isSame(Path out, Path read) throws IOException {
    return out.toAbsolutePath().normalize().equals(read.toAbsolutePath().normalize())
        || (Files.isRegularFile(out) && Files.exists(read) && Files.isSameFile(out, read));
  }

  /** Whether it is a text with keys or certificates. */
  static boolean isPem(Path file) {
    return new String(read(file), StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
  }

  /** Aside first, so that a failure leaves what was there. */
  static void write(Path file, byte[] bytes) {
    // Not a temporary file of Java's: nobody but its owner could read those.
    Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(aside, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(aside, e);
      throw new UserError(
          file.toString(),
          "it cannot be written (" + e.getClass().getSimpleName() + ")",
          "check that its folder is there and that this process may write to it",
          e);
    }
  }

  private static void delete(Path aside, IOException failure) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
