package vn.tthc.sdk;

import vn.tthc.sdk.model.wire.Certainty;

/**
 * What the client asks of the portal, each with the service name of today's portal and how sure we
 * are of it. A name can be replaced by {@link PortalClientBuilder#serviceName}.
 */
public enum Operation {
  /** Sends dossiers (Art. 10.1). */
  SYNC_DOSSIERS("DongBoHoSoMC", Certainty.CERTAIN, "10.1", 50),
  /** Appends steps of progress (Art. 10.2). */
  SYNC_STEPS("CapNhatTienDoHoSoMC", Certainty.CERTAIN, "10.2", 10),
  /**
   * Sends progress and answers of feedback (Art. 11.2, 11.3). No public source names the service.
   */
  UPDATE_FEEDBACK("DongBoPhanAnhKienNghi", Certainty.GUESS, "11.2", 10);

  private final String serviceName;
  private final Certainty certainty;
  private final String article;
  private final int batchLimit;

  Operation(String serviceName, Certainty certainty, String article, int batchLimit) {
    this.serviceName = serviceName;
    this.certainty = certainty;
    this.article = article;
    this.batchLimit = batchLimit;
  }

  /** The default service name. */
  public String serviceName() {
    return serviceName;
  }

  /** How sure we are of the default service name. */
  public Certainty certainty() {
    return certainty;
  }

  /** Place in the circular. */
  public String article() {
    return article;
  }

  /** Items in one request: the largest number that is known to work. */
  public int batchLimit() {
    return batchLimit;
  }
}
