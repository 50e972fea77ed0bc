package vn.tthc.sdk.benchmarks;

import java.io.IOException;

/** One way to send many dossiers, ready to be repeated. */
interface Bulk extends AutoCloseable {

  /** Sends so many and waits for the answers; throws unless all are good. */
  void send(int dossiers) throws Exception;

  @Override
  default void close() throws IOException {}
}
