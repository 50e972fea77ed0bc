package vn.tthc.sdk.signing.internal.cades;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * Adds the time stamp over a signature's value, as the unsigned attribute id-aa-timeStampToken (RFC
 * 3161, appendix A), which makes baseline T of baseline B.
 *
 * <p>The signature is taken apart and put together again around the new attribute with all else as
 * it was, byte for byte. So is the token, whose own order of sets may not be DER's: it is not ours
 * to mend.
 */
final class TimestampAttribute {

  private static final int UNSIGNED_ATTRIBUTES = 1;

  private TimestampAttribute() {}

  /** The signature with a time stamp, or as it was if there is none to be had. */
  static byte[] added(byte[] signature, CadesSigner.Timestamps timestamps) {
    try {
      ASN1Sequence contentInfo = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature));
      ASN1TaggedObject wrapped = (ASN1TaggedObject) last(contentInfo);
      ASN1Sequence signedData = ASN1Sequence.getInstance(wrapped, true);
      ASN1Sequence signerInfo =
          ASN1Sequence.getInstance(((ASN1Set) last(signedData)).getObjectAt(0));
      Optional<byte[]> token = timestamps.over(((ASN1OctetString) last(signerInfo)).getOctets());
      return token.isEmpty() ? signature : with(token.get(), contentInfo, signedData, signerInfo);
    } catch (IOException e) {
      throw new IllegalStateException("neither a signature of ours nor a token that was read", e);
    }
  }

  private static byte[] with(
      byte[] token, ASN1Sequence contentInfo, ASN1Sequence signedData, ASN1Sequence signerInfo)
      throws IOException {
    ASN1Encodable attribute =
        new DLSequence(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DLSet(ASN1Primitive.fromByteArray(token)));
    ASN1Encodable unsigned = new DLTaggedObject(false, UNSIGNED_ATTRIBUTES, new DLSet(attribute));
    ASN1Encodable[] parts = new ASN1Encodable[signerInfo.size() + 1];
    System.arraycopy(signerInfo.toArray(), 0, parts, 0, signerInfo.size());
    parts[signerInfo.size()] = unsigned;
    ASN1Sequence newData = withLast(signedData, new DLSet(new DLSequence(parts)));
    ASN1Encodable newWrapped = new DLTaggedObject(true, 0, newData);
    return withLast(contentInfo, newWrapped).getEncoded(ASN1Encoding.DL);
  }

  private static ASN1Encodable last(ASN1Sequence sequence) {
    return sequence.getObjectAt(sequence.size() - 1);
  }

  private static ASN1Sequence withLast(ASN1Sequence sequence, ASN1Encodable value) {
    ASN1Encodable[] parts = sequence.toArray();
    parts[parts.length - 1] = value;
    return new DLSequence(parts);
  }
}
