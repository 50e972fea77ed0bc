package vn.tthc.sdk.internal.evidence;

import java.nio.file.Path;

/**
 * A line of the log as it stands in its file.
 *
 * @param file it is in
 * @param lineInFile its number there, from 1
 * @param bytes without the line end
 * @param ended whether it has its line end; the last line of a file lacks it after a crash, and
 *     while it is being written
 */
public record LogLine(Path file, int lineInFile, byte[] bytes, boolean ended) {

  /** Leaves the line itself out. */
  @Override
  public String toString() {
    return "LogLine[" + file.getFileName() + ", " + lineInFile + "]";
  }
}
