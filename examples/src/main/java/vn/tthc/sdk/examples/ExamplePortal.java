package vn.tthc.sdk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/**
 * The portal that an example talks to: that of {@code --config FILE}, or a mock of it on this
 * machine, which goes with the example, as its key and its evidence do.
 */
final class ExamplePortal implements AutoCloseable {

  private final Path config;
  private final Path folder;
  private final MockPortal mock;

  private ExamplePortal(Path config, Path folder, MockPortal mock) {
    this.config = config;
    this.folder = folder;
    this.mock = mock;
  }

  /** Starts the mock unless there are settings. */
  static ExamplePortal of(ExampleOptions options) throws IOException {
    Path config = options.file("config").orElse(null);
    Path folder = Files.createTempDirectory("tthc-example-");
    return new ExamplePortal(config, folder, config == null ? MockPortal.start() : null);
  }

  /** The settings of a client; more may follow. */
  PortalClientBuilder client() {
    if (config != null) {
      return PortalClient.builder().properties(config);
    }
    TestIdentity identity = TestIdentity.create(folder);
    return PortalClient.builder()
        .agency(mock.agency())
        .environment("mock")
        .main(channel(mock.main()))
        .backup(channel(mock.backup()))
        .signer(Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()))
        .exchangeLog(folder.resolve("evidence"));
  }

  private Channel channel(Door door) {
    return Channel.adapter(door.url(), mock.destination(), door.user(), door.password());
  }

  /** A file of the example: it goes with the mock, and stays beside the settings. */
  Path file(String name) {
    return config == null ? folder.resolve(name) : config.toAbsolutePath().resolveSibling(name);
  }

  /** Says what arrived, counted at the mock. */
  void printCount() {
    if (mock != null) {
      System.out.printf(
          "portal: %d dossiers, %d steps, %d exchanges proven, %d complaints%n",
          mock.dossierCount(), mock.stepCount(), mock.provenExchanges(), mock.verdicts().size());
    }
  }

  @Override
  public void close() {
    if (mock != null) {
      mock.close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
