package vn.tthc.sdk.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tthc.sdk.cli.Main;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** A mock portal that trusts one identity, a file of settings that leads to it, and the command. */
public final class ExampleRig implements AutoCloseable {

  private final Path folder;
  private final TestIdentity identity;
  private final MockPortal portal;

  /** Opens the portal. */
  public ExampleRig(Path folder) {
    this.folder = folder;
    this.identity = TestIdentity.create(folder);
    this.portal = MockPortal.builder().trust(identity.caCertificate()).start();
  }

  /** What a command said on both of its streams, and how it ended. */
  public record Run(int status, String said) {}

  public MockPortal portal() {
    return portal;
  }

  TestIdentity identity() {
    return identity;
  }

  /** Writes the settings; more lines may follow. */
  public String config(String... more) throws IOException {
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
    text += channel(portal.main()) + channel(portal.backup()) + String.join("\n", more) + "\n";
    return Files.writeString(folder.resolve("portal.properties"), text).toString();
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

  /** Runs {@code tthc} in this JVM; examples print on the JVM's own streams. */
  static Run tthc(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      PrintWriter writer = new PrintWriter(both, true, StandardCharsets.UTF_8);
      int status = Main.run(writer, writer, args);
      return new Run(status, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Override
  public void close() {
    portal.close();
  }
}
