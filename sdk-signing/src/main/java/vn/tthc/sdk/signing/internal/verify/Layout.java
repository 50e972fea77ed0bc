package vn.tthc.sdk.signing.internal.verify;

import java.util.TreeMap;

/**
 * Where the elements of an encoding begin and end. Checked as a whole before anything is read: all
 * lengths fit, nothing trails, nothing is nested deeper than a signature needs. Immutable.
 */
final class Layout {

  private static final int DEEPEST = 48;
  private static final int MOST_INDEFINITE = 256;
  private static final int END_OF_CONTENTS = 2;
  private static final int OPEN = -1;

  /** Where an element, its header and its body lie. */
  record Header(int start, int body, int bodyEnd, int end, boolean indefinite) {}

  private final byte[] bytes;
  private final TreeMap<Integer, Integer> indefiniteEnds = new TreeMap<>();

  private Layout(byte[] bytes) {
    this.bytes = bytes;
  }

  static Layout of(byte[] bytes) throws Refused {
    Layout layout = new Layout(bytes);
    layout.scan();
    return layout;
  }

  boolean hasIndefinite(int from, int to) {
    return !indefiniteEnds.subMap(from, to).isEmpty();
  }

  /** Of the element at a place where the scan found one. */
  Header header(int start) throws Refused {
    int body = bodyOf(start, bytes.length);
    int length = lengthOf(start, body);
    if (length != OPEN) {
      return new Header(start, body, body + length, body + length, false);
    }
    Integer end = indefiniteEnds.get(start);
    if (end == null) {
      throw Refused.structure(Texts.CANNOT_READ);
    }
    return new Header(start, body, end - END_OF_CONTENTS, end, true);
  }

  private void scan() throws Refused {
    int[] starts = new int[DEEPEST];
    int[] limits = new int[DEEPEST];
    boolean[] open = new boolean[DEEPEST];
    int depth = 0;
    int at = 0;
    do {
      int limit = depth == 0 ? bytes.length : limits[depth - 1];
      if (depth > 0 && open[depth - 1] && isEndOfContents(at, limit)) {
        at += END_OF_CONTENTS;
        indefiniteEnds.put(starts[--depth], at);
      } else {
        int body = bodyOf(at, limit);
        int length = lengthOf(at, body);
        if (length > limit - body) {
          throw Refused.structure(Texts.CUT_OFF);
        }
        if (isConstructed(at)) {
          if (depth == DEEPEST) {
            throw Refused.structure(Texts.TOO_DEEP);
          }
          starts[depth] = at;
          open[depth] = length == OPEN;
          limits[depth++] = length == OPEN ? limit : body + length;
          at = body;
        } else {
          at = body + length;
        }
      }
      while (depth > 0 && !open[depth - 1] && at == limits[depth - 1]) {
        depth--;
      }
    } while (depth > 0);
    if (at != bytes.length) {
      throw Refused.structure(Texts.TRAILING);
    }
  }

  private boolean isEndOfContents(int at, int limit) {
    return limit - at >= END_OF_CONTENTS && bytes[at] == 0 && bytes[at + 1] == 0;
  }

  private boolean isConstructed(int at) {
    return (bytes[at] & 0x20) != 0;
  }

  /** Where the header ends. Tags of more than one byte occur in no signature. */
  private int bodyOf(int at, int limit) throws Refused {
    if (limit - at < 2) {
      throw Refused.structure(Texts.CUT_OFF);
    }
    if ((bytes[at] & 0x1F) == 0x1F || bytes[at] == 0) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
    int first = bytes[at + 1] & 0xFF;
    int body = at + 2 + (first > 0x80 ? first - 0x80 : 0);
    if (first > 0x84 || body > limit) {
      throw Refused.structure(Texts.CUT_OFF);
    }
    return body;
  }

  private int lengthOf(int at, int body) throws Refused {
    int first = bytes[at + 1] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    if (first == 0x80) {
      if (!isConstructed(at) || indefiniteEnds.size() >= MOST_INDEFINITE) {
        throw Refused.structure(Texts.NOT_DER);
      }
      return OPEN;
    }
    long length = 0;
    for (int i = at + 2; i < body; i++) {
      length = length << 8 | bytes[i] & 0xFF;
    }
    boolean minimal = length >= 0x80 && bytes[at + 2] != 0;
    if (!minimal || length > Integer.MAX_VALUE) {
      throw Refused.structure(Texts.NOT_DER);
    }
    return (int) length;
  }
}
