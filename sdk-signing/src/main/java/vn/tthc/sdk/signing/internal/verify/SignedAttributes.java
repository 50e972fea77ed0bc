package vn.tthc.sdk.signing.internal.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;

/**
 * The signed attributes of a CMS signature. The signature goes over them in DER, which they must
 * have come in: they are never encoded again.
 *
 * @param der what was signed
 * @param values of each attribute, by its type
 */
record SignedAttributes(byte[] der, Map<ASN1ObjectIdentifier, List<byte[]>> values) {

  private static final int MOST = 64;

  static SignedAttributes read(Element set) throws Refused {
    Map<ASN1ObjectIdentifier, List<byte[]>> values = new HashMap<>();
    byte[] before = {};
    for (Element attribute : set.children(MOST)) {
      byte[] encoded = attribute.encoded();
      if (Arrays.compareUnsigned(before, encoded) >= 0) {
        throw Refused.structure(Texts.ATTRIBUTES);
      }
      before = encoded;
      Parts parts = Parts.of(attribute.expect(Element.SEQUENCE));
      var type = ASN1ObjectIdentifier.getInstance(parts.next(Element.OID).encoded());
      List<byte[]> found = new ArrayList<>();
      for (Element value : parts.next(Element.SET).children(MOST)) {
        found.add(value.encoded());
      }
      parts.end();
      if (values.put(type, found) != null) {
        throw Refused.structure(Texts.ATTRIBUTES);
      }
    }
    return new SignedAttributes(set.encodedAs(Element.SET), values);
  }

  /** The only value of an attribute; empty when there is no such attribute. */
  Optional<byte[]> only(ASN1ObjectIdentifier type) throws Refused {
    List<byte[]> found = values.get(type);
    if (found == null) {
      return Optional.empty();
    }
    if (found.size() != 1) {
      throw Refused.structure(Texts.ATTRIBUTES);
    }
    return Optional.of(found.get(0));
  }

  byte[] required(ASN1ObjectIdentifier type) throws Refused {
    return only(type).orElseThrow(() -> Refused.structure(Texts.ATTRIBUTES));
  }

  /** What the signer claims. */
  Optional<Instant> signingTime() throws Refused {
    return only(CMSAttributes.signingTime)
        .map(value -> Time.getInstance(AcceptedAlgorithms.primitive(value)).getDate().toInstant());
  }
}
