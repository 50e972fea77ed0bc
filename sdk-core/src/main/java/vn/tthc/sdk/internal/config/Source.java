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

  /** The variables may be secrets. */
  @Override
  public String toString() {
    return "Source[" + folder + "]";
  }
}
