package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where settings come from.
 *
 * @param folder where relative paths begin
 * @param variables the environment, in which secrets may stand
 */
record Source(Path folder, Map<String, String> variables) {

  /** With the folder of a file. */
  static Source beside(Path file, Map<String, String> variables) {
    Path absolute = file.toAbsolutePath();
    // The root alone has no parent; that it is no file is told by whoever reads it.
    Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
    return new Source(folder, variables);
  }

  /** The variables may be secrets. */
  @Override
  public String toString() {
    return "Source[" + folder + "]";
  }
}
