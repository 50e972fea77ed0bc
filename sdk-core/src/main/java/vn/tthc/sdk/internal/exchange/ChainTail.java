package vn.tthc.sdk.internal.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/**
 * Where a chain is to be continued.
 *
 * @param lines how many lines there are
 * @param digest of the last one
 */
record ChainTail(long lines, String digest) {

  private static final String NOTHING_BEFORE = "0".repeat(64);
  private static final int LONGEST_TAIL = 1 << 20;

  /**
   * Reads the end of a file and stays behind it. A line that a crash cut short stays as it is, gets
   * its line end, and counts as a line: the chain goes on over it.
   */
  static ChainTail read(RandomAccessFile file) throws IOException {
    long size = file.length();
    if (size == 0) {
      return new ChainTail(0, NOTHING_BEFORE);
    }
    byte[] tail = new byte[(int) Math.min(size, LONGEST_TAIL)];
    file.seek(size - tail.length);
    file.readFully(tail);
    boolean cut = tail[tail.length - 1] != '\n';
    int end = cut ? tail.length : tail.length - 1;
    if (cut) {
      file.write('\n');
    }
    int start = lineStart(tail, end);
    byte[] last = Arrays.copyOfRange(tail, start, end);
    return new ChainTail(number(tail, start, last), Digests.sha256Hex(last));
  }

  private static int lineStart(byte[] bytes, int end) {
    int start = end;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The number of the last line, taken from the one before it when it was cut short. */
  private static long number(byte[] tail, int start, byte[] last) throws IOException {
    long after = 0;
    int lineStart = start;
    byte[] line = last;
    while (true) {
      JsonNode json = json(line);
      if (json != null && json.path("seq").isIntegralNumber()) {
        return json.path("seq").longValue() + after;
      }
      after++;
      if (lineStart == 0) {
        return after;
      }
      int end = lineStart - 1;
      lineStart = lineStart(tail, end);
      line = Arrays.copyOfRange(tail, lineStart, end);
    }
  }

  private static JsonNode json(byte[] line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      return null;
    }
  }
}
