package vn.tthc.sdk.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;

/** The settings of a client; what is wrong with them becomes one line. */
final class ClientSettings {

  private ClientSettings() {}

  /**
   * What comes of the settings.
   *
   * @param config the file
   * @param work builds the client, or looks at what it would be
   */
  static <T> T of(Path config, Function<PortalClientBuilder, T> work) {
    try {
      return work.apply(PortalClient.builder().properties(config));
    } catch (IllegalArgumentException e) {
      throw new UserError(config.toString(), e, "docs/configuration.md has every key");
    } catch (UncheckedIOException e) {
      throw new UserError(config.toString(), e, "look at exchange-log");
    }
  }
}
