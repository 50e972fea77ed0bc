package vn.tthc.sdk.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/**
 * A portal, an identity that it trusts and, once asked for, a client; all files in a folder of
 * their own. JUnit closes it: older versions by the one interface, newer ones by the other.
 */
@SuppressWarnings("deprecation")
final class PortalRig implements AutoCloseable, ExtensionContext.Store.CloseableResource {

  private final Options options;
  private final Path folder;
  private final TestIdentity identity;
  private final MockPortal portal;
  private @Nullable PortalClient client;

  PortalRig(Options options) {
    this.options = options;
    this.folder = newFolder();
    try {
      this.identity = TestIdentity.create(folder.resolve("keys"));
      this.portal =
          options.portal().apply(MockPortal.builder()).trust(identity.caCertificate()).start();
    } catch (RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("tthc-portal-test");
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder can be made.", e);
    }
  }

  MockPortal portal() {
    return portal;
  }

  TestIdentity identity() {
    return identity;
  }

  synchronized PortalClient client() {
    if (client == null) {
      client =
          options
              .client()
              .apply(
                  PortalClient.builder()
                      .agency(portal.agency())
                      .environment("mock")
                      .main(channel(portal.main()))
                      .backup(channel(portal.backup()))
                      .signer(Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()))
                      .exchangeLog(folder.resolve("evidence")))
              .build();
    }
    return client;
  }

  private Channel channel(Door door) {
    return Channel.adapter(door.url(), portal.destination(), door.user(), door.password());
  }

  @Override
  public synchronized void close() {
    try {
      if (client != null) {
        client.close();
      }
    } finally {
      closePortal();
    }
  }

  private void closePortal() {
    try {
      portal.close();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of a test cannot be deleted: " + folder, e);
    }
  }
}
