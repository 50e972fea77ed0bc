package vn.tthc.sdk.signing.internal.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;

/** Reads the children of an element in their order. For one thread. */
final class Parts {

  private static final int MOST = 16;

  private final List<Element> elements;
  private int next;

  private Parts(List<Element> elements) {
    this.elements = elements;
  }

  static Parts of(Element parent) throws Refused {
    return new Parts(parent.children(MOST));
  }

  Element any() throws Refused {
    if (next == elements.size()) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
    return elements.get(next++);
  }

  Element next(int tag) throws Refused {
    return any().expect(tag);
  }

  /** Null when the next is another, or there is none. */
  @Nullable Element nextIf(int tag) {
    return next < elements.size() && elements.get(next).is(tag) ? elements.get(next++) : null;
  }

  void end() throws Refused {
    if (next != elements.size()) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
  }

  /** An integer from 0 to 127, such as a version. */
  int smallInteger() throws Refused {
    byte[] body = next(Element.INTEGER).body();
    if (body.length != 1 || body[0] < 0) {
      throw Refused.structure(Texts.VERSION);
    }
    return body[0];
  }

  void oid(ASN1ObjectIdentifier expected) throws Refused {
    if (!Arrays.equals(next(Element.OID).encoded(), encoded(expected))) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
  }

  static byte[] encoded(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written but memory", e);
    }
  }
}
