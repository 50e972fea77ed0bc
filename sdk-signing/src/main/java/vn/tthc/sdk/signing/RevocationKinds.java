package vn.tthc.sdk.signing;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.jspecify.annotations.Nullable;

/** Tells revocation lists from OCSP responses, by how they begin. */
final class RevocationKinds {

  private RevocationKinds() {}

  static RevocationData.Kind of(byte[] der) {
    try {
      ASN1Sequence sequence = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
      if (sequence.size() == 3 && sequence.getObjectAt(0) instanceof ASN1Sequence) {
        return RevocationData.Kind.CRL;
      }
      if (sequence.size() > 0 && sequence.getObjectAt(0) instanceof ASN1Enumerated) {
        return RevocationData.Kind.OCSP;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw neither(e);
    }
    throw neither(null);
  }

  private static IllegalArgumentException neither(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "revocationData: neither a revocation list nor an OCSP response in DER", cause);
  }
}
