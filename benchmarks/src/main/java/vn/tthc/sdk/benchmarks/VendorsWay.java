package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;

/**
 * As systems do it today: for each dossier two look-ups, the dossier, a step of its progress, one
 * after the other. Connections are kept and JSON is written fast: what is slow about it is the way.
 */
final class VendorsWay implements Bulk {

  private static final ObjectWriter LOOK_UPS = FlatDossier.JSON.writerFor(HandMade.LookUp.class);
  private static final ObjectWriter STEPS = FlatDossier.JSON.writerFor(HandMade.StepEnvelope.class);

  private final OkHttpPost portal;
  private final HandMade.LookUp lookUp = HandMade.lookUp();
  private final HandMade.Envelope dossier = HandMade.envelope();
  private final HandMade.StepEnvelope step = HandMade.step();

  VendorsWay(CannedServer server) throws IOException {
    this.portal = new OkHttpPost(server.url(Portal.DATA));
  }

  @Override
  public void send(int dossiers) throws IOException {
    for (int i = 0; i < dossiers; i++) {
      send(LOOK_UPS, lookUp);
      send(HandMade.ENVELOPES, dossier);
      send(LOOK_UPS, lookUp);
      send(STEPS, step);
    }
  }

  private void send(ObjectWriter writer, Object message) throws IOException {
    HandMade.accepted(portal.send(writer.writeValueAsBytes(message)));
  }
}
