package vn.tthc.sdk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** A mock portal, a file of settings that leads to it, and a command line to try on both. */
final class Rig implements AutoCloseable {

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  final MockPortal portal = MockPortal.start();
  final TestIdentity identity;
  private final Path folder;

  Rig(Path folder) {
    this.folder = folder;
    this.identity = TestIdentity.create(folder);
  }

  /** Writes the settings; other lines may follow. */
  String config(String... more) {
    String text =
        """
        agency = H29
        environment = mock
        channels = main, backup
        signing.key = agency.p12
        signing.key-password = %s
        exchange-log = evidence
        """
            .formatted(identity.password());
    return write(
            "portal.properties",
            text
                + channel(portal.main())
                + channel(portal.backup())
                + String.join("\n", more)
                + "\n")
        .toString();
  }

  private String channel(Door door) {
    return """
        channel.%1$s.url = %2$s
        channel.%1$s.destination = %3$s
        channel.%1$s.username = %4$s
        channel.%1$s.password = %5$s
        """
        .formatted(door.name(), door.url(), portal.destination(), door.user(), door.password());
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return out.toString().lines().toList();
  }

  int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @Override
  public void close() {
    portal.close();
  }
}
