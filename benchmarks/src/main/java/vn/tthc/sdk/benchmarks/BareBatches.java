package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Batches through OkHttp and Jackson and nothing else: no types, checks, order, evidence or account
 * of items. Sends the same batch again and again.
 */
final class BareBatches implements Bulk {

  private static final int BATCH = 100;
  private static final int IN_FLIGHT = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT);
  private final HandMade.Envelope batch = HandMade.envelope(BATCH);
  private final OkHttpPost portal;

  BareBatches(CannedServer server) throws IOException {
    this.portal = new OkHttpPost(server.url(Portal.DATA));
  }

  @Override
  public void send(int dossiers) throws Exception {
    List<Callable<Object>> batches = Collections.nCopies(dossiers / BATCH, this::sendBatch);
    for (Future<Object> sent : threads.invokeAll(batches)) {
      sent.get();
    }
  }

  private Object sendBatch() throws IOException {
    return HandMade.accepted(portal.send(HandMade.ENVELOPES.writeValueAsBytes(batch)));
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
