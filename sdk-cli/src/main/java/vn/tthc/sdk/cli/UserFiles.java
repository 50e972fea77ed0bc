package vn.tthc.sdk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UserError(
          file.toString(),
          "it cannot be written (" + e.getClass().getSimpleName() + ")",
          "check that its folder is there and that this process may write to it",
          e);
    }
  }
}
