package vn.tthc.sdk.examples.guide;

import java.nio.file.Path;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;

/** Ways to open a client whose settings stand outside the program. */
public final class Clients {

  private Clients() {}

  /** From a file. */
  public static PortalClient fromFile() {
    return PortalClient.fromProperties(Path.of("portal.properties"));
  }

  /** From variables of the environment. */
  public static PortalClient fromEnvironment() {
    return PortalClient.fromEnvironment();
  }

  /** From a file, and with what only a program can give. */
  public static PortalClient watched(PortalListener listener) {
    return PortalClient.builder()
        .properties(Path.of("portal.properties"))
        .listener(listener)
        .build();
  }
}
