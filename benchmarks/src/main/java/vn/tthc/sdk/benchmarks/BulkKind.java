package vn.tthc.sdk.benchmarks;

import java.io.IOException;

/** The ways to send many dossiers. */
enum BulkKind {
  /** One after the other, four requests each. */
  VENDORS("vendors' way, one thread", VendorsWay::new),
  /** Ours with batches as they come. */
  FIFTY("tthc-sdk, batches of 50, signed", ours(Evidence.SIGNATURE, 50)),
  /** Ours as it is meant to be used. */
  FIFTY_LOGGED(
      "tthc-sdk, batches of 50, signed, with exchange log", ours(Evidence.SIGNATURE_AND_LOG, 50)),
  /** Ours with larger batches. */
  HUNDRED("tthc-sdk, batches of 100, signed", ours(Evidence.SIGNATURE, 100)),
  /** The least that batches cost. */
  BARE("OkHttp and Jackson by hand, batches of 100, unsigned", BareBatches::new);

  private interface Opening {
    Bulk open(CannedServer server) throws IOException;
  }

  private final String label;
  private final Opening opening;

  BulkKind(String label, Opening opening) {
    this.label = label;
    this.opening = opening;
  }

  private static Opening ours(Evidence evidence, int batch) {
    return server -> new OurSync(server, evidence, batch);
  }

  String label() {
    return label;
  }

  /** Gets it ready. */
  Bulk open(CannedServer server) throws IOException {
    return opening.open(server);
  }
}
