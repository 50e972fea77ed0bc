package vn.tthc.sdk.signing.internal.verify;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * A CMS SignerInfo (RFC 5652, section 5.3) as it came in.
 *
 * @param version 1 or 3
 * @param issuer the issuer's name in DER; null when a key identifier names the certificate
 * @param serial the certificate's serial number; null with a key identifier
 * @param keyIdentifier null with issuer and serial number
 * @param digestAlgorithm in DER
 * @param attributes what was signed beside the content
 * @param signatureAlgorithm in DER
 * @param signature its value
 * @param timestamps RFC 3161 tokens among the unsigned attributes
 * @param otherUnsigned whether there are unsigned attributes that are not known here
 */
record SignerPart(
    int version,
    byte @Nullable [] issuer,
    @Nullable BigInteger serial,
    byte @Nullable [] keyIdentifier,
    byte[] digestAlgorithm,
    SignedAttributes attributes,
    byte[] signatureAlgorithm,
    byte[] signature,
    List<byte[]> timestamps,
    boolean otherUnsigned) {

  private static final int KEY_IDENTIFIER = 0x80;
  private static final int MOST_UNSIGNED = 16;
  private static final int MOST_TIMESTAMPS = 4;
  private static final String KEY_IDENTIFIER_EXTENSION = "2.5.29.14";

  static SignerPart read(Element element) throws Refused {
    Parts parts = Parts.of(element.expect(Element.SEQUENCE));
    int version = parts.smallInteger();
    Element name = parts.any();
    byte[] issuer = null;
    BigInteger serial = null;
    byte[] keyIdentifier = null;
    if (name.is(KEY_IDENTIFIER)) {
      keyIdentifier = name.body();
    } else {
      Parts issuerAndSerial = Parts.of(name.expect(Element.SEQUENCE));
      issuer = issuerAndSerial.next(Element.SEQUENCE).encoded();
      serial = integer(issuerAndSerial.next(Element.INTEGER));
      issuerAndSerial.end();
    }
    if (version != (keyIdentifier == null ? 1 : 3)) {
      throw Refused.structure(Texts.VERSION);
    }
    byte[] digest = parts.next(Element.SEQUENCE).encoded();
    Element signed = parts.nextIf(Element.CONTEXT_0);
    if (signed == null) {
      throw Refused.structure(Texts.NO_SIGNED_ATTRIBUTES);
    }
    byte[] algorithm = parts.next(Element.SEQUENCE).encoded();
    byte[] signature = parts.next(Element.OCTETS).body();
    List<byte[]> timestamps = new ArrayList<>();
    boolean others = unsigned(parts.nextIf(Element.CONTEXT_1), timestamps);
    parts.end();
    return new SignerPart(
        version,
        issuer,
        serial,
        keyIdentifier,
        digest,
        SignedAttributes.read(signed),
        algorithm,
        signature,
        timestamps,
        others);
  }

  private static BigInteger integer(Element element) throws Refused {
    byte[] body = element.body();
    boolean padded =
        body.length > 1 && (body[0] == 0 && body[1] >= 0 || body[0] == -1 && body[1] < 0);
    if (body.length == 0 || padded) {
      throw Refused.structure(Texts.NOT_DER);
    }
    return new BigInteger(body);
  }

  /** Collects the time stamps and tells whether there is anything else. */
  private static boolean unsigned(@Nullable Element set, List<byte[]> timestamps) throws Refused {
    if (set == null) {
      return false;
    }
    byte[] timestampType = Parts.encoded(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    boolean others = false;
    List<Element> attributes = set.children(MOST_UNSIGNED);
    for (Element attribute : attributes) {
      Parts parts = Parts.of(attribute.expect(Element.SEQUENCE));
      byte[] type = parts.next(Element.OID).encoded();
      List<Element> values = parts.next(Element.SET).children(MOST_TIMESTAMPS);
      parts.end();
      if (Arrays.equals(type, timestampType)) {
        values.forEach(value -> timestamps.add(value.encoded()));
      } else {
        others = true;
      }
    }
    if (!others && timestamps.isEmpty()) {
      throw Refused.structure(Texts.UNEXPECTED);
    }
    return others;
  }

  /** Byte by byte: a name that merely means the same is another. */
  boolean names(X509Certificate certificate) {
    if (keyIdentifier != null) {
      return Arrays.equals(keyIdentifier, keyIdentifier(certificate));
    }
    return serial != null
        && serial.equals(certificate.getSerialNumber())
        && Arrays.equals(issuer, certificate.getIssuerX500Principal().getEncoded());
  }

  private static byte @Nullable [] keyIdentifier(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(KEY_IDENTIFIER_EXTENSION);
    if (extension == null) {
      return null;
    }
    byte[] value = ASN1OctetString.getInstance(extension).getOctets();
    return ASN1OctetString.getInstance(value).getOctets();
  }
}
