package vn.tthc.sdk.signing;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/**
 * A CMS signature of one signer taken apart, to hand its parts to other tools. <b>Nothing is
 * checked here</b>: whether it is any good, {@link Verifier} says.
 *
 * <p>Its arrays are not copied: leave them as they are.
 *
 * @param content what is inside; empty when the content stands beside the signature
 * @param value the bare signature, over which a time stamp is made
 * @param timestamp an RFC 3161 time-stamp token in DER; empty when there is none
 */
public record SignatureParts(Optional<byte[]> content, byte[] value, Optional<byte[]> timestamp) {

  /**
   * Takes a signature apart.
   *
   * @param signature a CMS SignedData in DER or BER
   * @throws IllegalArgumentException when it is none, or does not have one signer
   */
  public static SignatureParts of(byte[] signature) {
    try {
      CMSSignedData cms = new CMSSignedData(signature);
      Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        throw new IllegalArgumentException(
            "The signature has " + signers.size() + " signers, and one is supported");
      }
      SignerInformation signer = signers.iterator().next();
      return new SignatureParts(
          content(cms.getSignedContent()),
          signer.getSignature(),
          timestamp(signer.getUnsignedAttributes()));
    } catch (CMSException | IOException | ClassCastException | IllegalStateException e) {
      throw new IllegalArgumentException("This is no CMS signature", e);
    }
  }

  private static Optional<byte[]> content(@Nullable CMSProcessable content) {
    return content == null ? Optional.empty() : Optional.of((byte[]) content.getContent());
  }

  private static Optional<byte[]> timestamp(@Nullable AttributeTable unsigned) throws IOException {
    Attribute attribute =
        unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (attribute == null || attribute.getAttrValues().size() == 0) {
      return Optional.empty();
    }
    ASN1Encodable token = attribute.getAttrValues().getObjectAt(0);
    return Optional.of(token.toASN1Primitive().getEncoded(ASN1Encoding.DER));
  }

  @Override
  public String toString() {
    return "SignatureParts[" + value.length + " bytes, timestamp=" + timestamp.isPresent() + "]";
  }
}
