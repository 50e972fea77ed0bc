package vn.tthc.sdk;

import java.io.IOException;
import java.util.Optional;

/**
 * Takes a copy of the exchange log, so that evidence survives the loss of its folder, and a log
 * that was cut or replaced shows. Each client has sinks of its own.
 *
 * <p>One thread of the client calls it; its {@code toString} names it in messages. Lines come when
 * they are on the disk of the log, and hold neither personal data nor secrets.
 */
public interface ExchangeLogSink {

  /**
   * The last line that it holds, byte for byte as it was given: there the client goes on. A line
   * that the log lacks keeps the client from opening. Empty when it holds none: everything that the
   * log has is given.
   *
   * @throws IOException when it cannot say; it is asked again later
   */
  Optional<byte[]> lastLine() throws IOException;

  /**
   * Takes a line. Lines come in their order, each once. When it throws, the line comes again after
   * a pause, and no other before it.
   *
   * @param file name of the file that holds the line
   * @param seq number of the line, from 1
   * @param line without its line end
   * @throws IOException when it cannot take it now
   */
  void append(String file, long seq, byte[] line) throws IOException;

  /** The client is closed. */
  default void close() {}
}
