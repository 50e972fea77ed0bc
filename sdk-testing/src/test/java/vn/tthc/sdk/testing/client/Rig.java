package vn.tthc.sdk.testing.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalClientBuilder;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.MockPortalBuilder;
import vn.tthc.sdk.testing.TestIdentity;

/** A mock portal, an agency's identity, and clients that know both. */
final class Rig implements AutoCloseable {

  final TestIdentity identity;
  final MockPortal mock;
  final Events events = new Events();
  private final Path folder;

  Rig(Path folder) {
    this(folder, UnaryOperator.identity());
  }

  Rig(Path folder, UnaryOperator<MockPortalBuilder> options) {
    this.folder = folder;
    this.identity = TestIdentity.create(folder.resolve("keys"));
    this.mock = options.apply(MockPortal.builder()).trust(identity.caCertificate()).start();
  }

  Channel channel(Door door) {
    return channel(door, door.password());
  }

  Channel channel(Door door, String password) {
    return Channel.adapter(door.url(), mock.destination(), door.user(), password);
  }

  /** A client of both doors that probes often and tells {@link #events}. */
  PortalClientBuilder client() {
    return client(folder.resolve("evidence"))
        .main(channel(mock.main()))
        .backup(channel(mock.backup()));
  }

  /** A client of the main door alone. */
  PortalClientBuilder clientOfMain() {
    return client(folder.resolve("evidence")).main(channel(mock.main()));
  }

  /** A client without any channel yet. */
  PortalClientBuilder client(Path evidence) {
    return PortalClient.builder()
        .agency("H29")
        .environment("mock")
        .signer(Signer.pkcs12(identity.keyStore(), identity.password().toCharArray()))
        .exchangeLog(evidence)
        .wire(WireOptions.of(GuessedFields.SEND))
        .probeInterval(Duration.ofMillis(20))
        .listener(events);
  }

  /** Lets the portal hold these already, without a trace in log or events. */
  void store(List<? extends Change> changes) {
    PortalListener deaf = new PortalListener() {};
    try (PortalClient before =
        client(folder.resolve("before")).main(channel(mock.main())).listener(deaf).build()) {
      SyncReport report = before.sync(changes);
      if (!report.allAccepted()) {
        throw new IllegalStateException(report.toString());
      }
    }
  }

  Path exchangeLog() {
    return folder.resolve("evidence").resolve("exchanges-000001.jsonl");
  }

  /** The contents of a dossier's steps as the portal holds them, in its order. */
  List<String> steps(int dossier) {
    return mock.steps(Changes.code(dossier)).stream().map(step -> step.get("NoiDungXuLy")).toList();
  }

  @Override
  public void close() {
    mock.close();
  }
}
