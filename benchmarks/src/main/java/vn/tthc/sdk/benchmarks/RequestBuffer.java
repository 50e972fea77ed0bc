package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One request or answer at a time, with its length in its head, read into the same bytes again and
 * again.
 */
final class RequestBuffer {

  private static final byte[] HEAD_END = ascii("\r\n\r\n");
  private static final byte[] LENGTH = ascii("\ncontent-length:");
  private static final byte[] SPACE = ascii(" ");
  private static final byte[] LOGIN = ascii("/login");
  private static final byte[] RECORD = "\"MaHoSo\":".getBytes(StandardCharsets.US_ASCII);
  private static final int NOT_FOUND = -1;

  private byte[] bytes = new byte[64 * 1024];
  private int bodyStart;
  private int size;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads a whole request; false when the other side has left. */
  boolean fill(InputStream in) throws IOException {
    int end = NOT_FOUND;
    int read = 0;
    while (end == NOT_FOUND || read < end) {
      int more = in.read(bytes, read, bytes.length - read);
      if (more <= 0) {
        return false;
      }
      read += more;
      end = end == NOT_FOUND ? end(read) : end;
      bytes = end > bytes.length ? Arrays.copyOf(bytes, end) : bytes;
    }
    size = end;
    return true;
  }

  /** Where the request ends; not found before its whole head is there. */
  private int end(int read) {
    int headEnd = find(HEAD_END, read);
    if (headEnd == NOT_FOUND) {
      return NOT_FOUND;
    }
    bodyStart = headEnd + HEAD_END.length;
    return bodyStart + number(find(LENGTH, bodyStart) + LENGTH.length);
  }

  private int number(int start) {
    int number = 0;
    for (int i = start; bytes[i] != '\r'; i++) {
      number = bytes[i] == ' ' ? number : number * 10 + bytes[i] - '0';
    }
    return number;
  }

  /** Where something of small letters stands, whatever its case here. */
  private int find(byte[] wanted, int end) {
    for (int start = 0; start <= end - wanted.length; start++) {
      if (standsAt(start, wanted)) {
        return start;
      }
    }
    return NOT_FOUND;
  }

  private boolean standsAt(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int here = bytes[start + i];
      int small = here >= 'A' && here <= 'Z' ? here + 'a' - 'A' : here;
      if (small != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the path of the request ends with that of a login. */
  boolean isLogin() {
    int end = pathEnd();
    return end >= LOGIN.length && standsAt(end - LOGIN.length, LOGIN);
  }

  private int pathEnd() {
    int end = find(SPACE, size) + 1;
    while (bytes[end] != '?' && bytes[end] != ' ') {
      end++;
    }
    return end;
  }

  /** How many dossiers and steps are in it. */
  int records() {
    int records = 0;
    for (int start = bodyStart; start <= size - RECORD.length; start++) {
      int end = start + RECORD.length;
      if (bytes[start] == RECORD[0] && Arrays.equals(bytes, start, end, RECORD, 0, RECORD.length)) {
        records++;
      }
    }
    return records;
  }

  /** A copy of its body. */
  byte[] body() {
    return Arrays.copyOfRange(bytes, bodyStart, size);
  }

  /** A copy of head and body. */
  byte[] whole() {
    return Arrays.copyOf(bytes, size);
  }

  /** Whether something of small letters stands in it, whatever its case here. */
  boolean has(byte[] wanted) {
    return find(wanted, size) != NOT_FOUND;
  }

  /** Bytes of head and body. */
  int size() {
    return size;
  }
}
