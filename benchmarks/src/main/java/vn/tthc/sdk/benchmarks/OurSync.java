package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.util.stream.Stream;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.model.Change;

/** A stream of dossiers through the SDK. */
final class OurSync implements Bulk {

  private final OurClient client;

  /**
   * A client that is ready to send.
   *
   * @param batch dossiers in an exchange
   */
  OurSync(CannedServer server, Evidence evidence, int batch) throws IOException {
    this.client = new OurClient(server.url(Portal.ADAPTER), evidence, batch);
  }

  @Override
  public void send(int dossiers) {
    send(client, ManyChanges.dossiers(dossiers), SyncOptions.standard());
  }

  /** Sends what a stream has; throws unless all of it is accepted. */
  static void send(OurClient client, Stream<? extends Change> changes, SyncOptions options) {
    SyncProgress progress = client.portal().sync(changes, options);
    if (!progress.allAccepted()) {
      throw new IllegalStateException("not all accepted: " + progress);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
