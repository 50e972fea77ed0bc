package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for the owner alone, where the file system knows of such. */
public final class PrivateFiles {

  private static final FileAttribute<?>[] NONE = {};

  private PrivateFiles() {}

  /** Writes a new file, down to the disk. */
  static void write(Disk disk, Path file, byte[] bytes) throws IOException {
    Path folder = Disk.folderOf(file);
    Files.createFile(file, onlyFor(folder, "rw-------"));
    try (Disk.OpenFile open = disk.open(file)) {
      open.write(bytes);
      open.force();
    }
    Disk.forceFolder(folder);
  }

  /**
   * Makes a folder and those above it that are missing.
   *
   * @param there one above it that is not missing
   */
  public static void createFolders(Path folder, Path there) throws IOException {
    Files.createDirectories(folder, onlyFor(there, "rwx------"));
  }

  private static FileAttribute<?>[] onlyFor(Path place, String rights) throws IOException {
    boolean posix = Files.getFileStore(place).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : NONE;
  }
}
