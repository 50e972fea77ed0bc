package vn.tthc.sdk;

import java.nio.file.Path;
import java.util.Map;
import vn.tthc.sdk.internal.config.Settings;

/** What only this package may do with a builder. */
public final class BuilderAccess {

  private BuilderAccess() {}

  /** Settings of a file that may name these variables. */
  public static PortalClientBuilder properties(Path file, Map<String, String> variables) {
    return PortalClient.builder().properties(file, variables);
  }

  /** What a client would be opened with. */
  public static Settings settings(PortalClientBuilder builder) {
    return builder.settings();
  }
}
