package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import vn.tthc.sdk.model.dossier.Dossier;

/** One dossier through the SDK. */
final class OurCall implements Call {

  private final Dossier dossier = Portal.dossier();
  private final OurClient client;

  private OurCall(CannedServer server, Evidence evidence) throws IOException {
    this.client = new OurClient(server.url(Portal.ADAPTER), evidence);
  }

  static OurCall unsigned(CannedServer server) throws IOException {
    return new OurCall(server, Evidence.NONE);
  }

  static OurCall signed(CannedServer server) throws IOException {
    return new OurCall(server, Evidence.SIGNATURE);
  }

  static OurCall logged(CannedServer server) throws IOException {
    return new OurCall(server, Evidence.SIGNATURE_AND_LOG);
  }

  @Override
  public Object run() {
    return client.portal().dossiers().sync(dossier);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
