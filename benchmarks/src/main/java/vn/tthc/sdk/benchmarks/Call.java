package vn.tthc.sdk.benchmarks;

import java.io.IOException;

/** One way to send something and get the answer, ready to be repeated. */
interface Call extends AutoCloseable {

  /** Sends, and returns what the answer came to; throws unless it is good. */
  Object run() throws Exception;

  @Override
  default void close() throws IOException {}
}
