package vn.tthc.sdk.signing.internal.verify;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One element of an encoding (X.690), as a window on the bytes it came in, so that digests go over
 * the original bytes and nothing is ever encoded again.
 *
 * <p>Lengths must be minimal. Indefinite lengths, which signers that stream write, are known here
 * and have to be allowed by whoever reads. The layout is checked once, without recursion: neither
 * nesting nor size can exhaust the stack. Immutable.
 */
final class Element {

  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTETS = 0x04;
  static final int OID = 0x06;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int CONTEXT_0 = 0xA0;
  static final int CONTEXT_1 = 0xA1;

  private static final int CONSTRUCTED_OCTETS = 0x24;
  private static final int MOST_CHUNKS = 1_000_000;

  private final byte[] bytes;
  private final Layout layout;
  private final Layout.Header header;

  private Element(byte[] bytes, Layout layout, Layout.Header header) {
    this.bytes = bytes;
    this.layout = layout;
    this.header = header;
  }

  /** Reads one element that fills the bytes. */
  static Element read(byte[] bytes) throws Refused {
    Layout layout = Layout.of(bytes);
    return new Element(bytes, layout, layout.header(0));
  }

  int tag() {
    return bytes[header.start()] & 0xFF;
  }

  boolean is(int tag) {
    return tag() == tag;
  }

  boolean isIndefinite() {
    return header.indefinite();
  }

  Element expect(int tag) throws Refused {
    if (!is(tag)) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
    return this;
  }

  /** Demands that no length inside is indefinite. */
  Element definite() throws Refused {
    if (layout.hasIndefinite(header.start(), header.end())) {
      throw Refused.structure(Texts.NOT_DER);
    }
    return this;
  }

  List<Element> children(int most) throws Refused {
    List<Element> children = new ArrayList<>();
    for (int at = header.body(); at < header.bodyEnd(); ) {
      if (children.size() == most) {
        throw Refused.structure(Texts.TOO_MANY_PARTS);
      }
      Layout.Header child = layout.header(at);
      children.add(new Element(bytes, layout, child));
      at = child.end();
    }
    return children;
  }

  /** The whole encoding. */
  byte[] encoded() {
    return Arrays.copyOfRange(bytes, header.start(), header.end());
  }

  /** The whole encoding with another tag: what was tagged implicitly, as it is without. */
  byte[] encodedAs(int tag) {
    byte[] encoded = encoded();
    encoded[0] = (byte) tag;
    return encoded;
  }

  byte[] body() {
    return Arrays.copyOfRange(bytes, header.body(), header.bodyEnd());
  }

  int length() {
    return header.end() - header.start();
  }

  /** The bytes of an octet string, in one piece or in several. */
  byte[] octets() throws Refused {
    if (is(OCTETS)) {
      return body();
    }
    expect(CONSTRUCTED_OCTETS);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (Element chunk : children(MOST_CHUNKS)) {
      chunk.expect(OCTETS);
      whole.write(bytes, chunk.header.body(), chunk.header.bodyEnd() - chunk.header.body());
    }
    return whole.toByteArray();
  }
}
