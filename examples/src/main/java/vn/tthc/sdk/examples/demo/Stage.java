package vn.tthc.sdk.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.cli.UserError;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/**
 * What a demo plays on: a mock portal on this machine, a throw-away identity to sign with, and a
 * new folder for the evidence, which stays when all else goes.
 */
final class Stage implements AutoCloseable {

  private static final String AGENCY = "H29";

  /** Makes the loopback feel like a network. */
  private static final Duration LATENCY = Duration.ofMillis(10);

  private static final Duration PROBE_INTERVAL = Duration.ofMillis(100);

  private final TempFolder folder;
  private final Path evidence;
  private final TestIdentity identity;
  private final MockPortal portal;
  private final List<Path> logs = new ArrayList<>();

  private Stage(TempFolder folder, Path evidence, TestIdentity identity, MockPortal portal) {
    this.folder = folder;
    this.evidence = evidence;
    this.identity = identity;
    this.portal = portal;
  }

  static Stage set() {
    TempFolder folder = TempFolder.create("tthc-demo-");
    try {
      Path evidence = Files.createDirectory(folder.path().resolve("evidence"));
      TestIdentity identity = TestIdentity.create(folder.throwAway("identity"));
      Files.copy(identity.caCertificateFile(), evidence.resolve("ca.pem"));
      return new Stage(folder, evidence, identity, startPortal(identity));
    } catch (IOException e) {
      folder.close();
      throw new UserError(folder.path().toString(), "cannot be written", "free some space", e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static MockPortal startPortal(TestIdentity identity) {
    try {
      return MockPortal.builder()
          .agency(AGENCY)
          .latency(LATENCY)
          .trust(identity.caCertificate())
          .start();
    } catch (RuntimeException e) {
      throw new UserError(
          "mock portal", "cannot listen on 127.0.0.1", "allow this program local ports", e);
    }
  }

  /** The whole set-up of a client: this is what an agency writes, with its own addresses. */
  PortalClient openClient(PortalListener listener) {
    return PortalClient.builder()
        .agency(AGENCY)
        .environment("mock")
        .main(channel(portal.main()))
        .backup(channel(portal.backup()))
        .signer(Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()))
        .exchangeLog(evidence)
        .wire(WireOptions.of(GuessedFields.SEND))
        .probeInterval(PROBE_INTERVAL)
        .listener(listener)
        .build();
  }

  /**
   * The same set-up in files, one for each process that sends.
   *
   * @param more lines of the outbox
   */
  List<Path> settings(List<String> more, int nodes) {
    try {
      Path files = Files.createDirectories(folder.throwAway("settings"));
      List<Path> all = new ArrayList<>();
      for (int i = 1; i <= nodes; i++) {
        Path log = nodes == 1 ? evidence : Files.createDirectory(evidence.resolve("node-" + i));
        if (nodes > 1) {
          Files.copy(identity.caCertificateFile(), log.resolve("ca.pem"));
        }
        logs.add(log);
        Path file = files.resolve("node-" + i + ".properties");
        all.add(Files.writeString(file, StageSettings.text(portal, identity, log, i, more)));
      }
      return all;
    } catch (IOException e) {
      throw new UserError(folder.path().toString(), "cannot be written", "free some space", e);
    }
  }

  /** Where what senders print goes. */
  Path senderLog() {
    return folder.path().resolve("settings").resolve("senders.log");
  }

  /** A folder in which exchanges are logged. */
  Path exchangeLog() {
    return logs.isEmpty() ? evidence : logs.get(0);
  }

  /** Where an outbox may lie that goes at the end. */
  Path outboxFile() {
    return folder.throwAway("outbox").resolve("outbox");
  }

  private Channel channel(Door door) {
    return Channel.adapter(door.url(), portal.destination(), door.user(), door.password());
  }

  MockPortal portal() {
    return portal;
  }

  Path evidence() {
    return evidence;
  }

  @Override
  public void close() {
    portal.close();
    folder.close();
  }
}
