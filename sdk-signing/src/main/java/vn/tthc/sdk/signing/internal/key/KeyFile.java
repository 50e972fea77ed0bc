package vn.tthc.sdk.signing.internal.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads files that hold keys and certificates, which are small. */
final class KeyFile {

  private static final int LARGEST = 1 << 20;

  private KeyFile() {}

  static byte[] read(Path file) {
    Objects.requireNonNull(file, "file");
    // No more is read than is needed to see that there is too much.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw KeyMaterial.unusable(
            file, "the file has more than 1 MiB, as no key has. Check the path", null);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw KeyMaterial.unusable(file, "there is no such file. Check the path", e);
    } catch (IOException e) {
      String kind = e.getClass().getSimpleName();
      String remedy = "Check that it is a file and that this process may read it";
      throw KeyMaterial.unusable(file, "the file cannot be read (" + kind + "). " + remedy, e);
    }
  }
}
