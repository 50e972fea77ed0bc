package vn.tthc.sdk.signing.internal.cades;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import vn.tthc.sdk.signing.HashAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;

/**
 * The signed attributes of CAdES baseline B: content-type, message-digest, signing-time, and
 * signing-certificate-v2; and cms-algorithm-protection (RFC 6211), so that nobody can change the
 * names of the algorithms unnoticed. Bouncy Castle's own table takes the time from the system's
 * clock and lacks the certificate.
 */
final class CadesAttributes implements CMSAttributeTableGenerator {

  private final SigningCertificateV2 signingCertificate;
  private final Instant signingTime;

  CadesAttributes(SigningCertificateV2 signingCertificate, Instant signingTime) {
    this.signingCertificate = signingCertificate;
    this.signingTime = signingTime;
  }

  /**
   * Binds the signature to one certificate by its SHA-256 digest. That algorithm is the default of
   * RFC 5035 and is left out, as DER demands; issuer and serial number are in the SignerInfo.
   */
  static SigningCertificateV2 signingCertificate(
      X509CertificateHolder certificate, DigestCalculatorProvider digests)
      throws OperatorCreationException, IOException {
    DigestCalculator sha256 = digests.get(Algorithms.identifier(HashAlgorithm.SHA256));
    try (OutputStream out = sha256.getOutputStream()) {
      out.write(certificate.getEncoded());
    }
    return new SigningCertificateV2(new ESSCertIDv2(sha256.getDigest()));
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface is older than generics
  public AttributeTable getAttributes(Map parameters) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    // Only a countersignature has none.
    var contentType = Objects.requireNonNull((ASN1Encodable) parameters.get(CONTENT_TYPE));
    add(attributes, CMSAttributes.contentType, contentType);
    add(
        attributes,
        CMSAttributes.messageDigest,
        new DEROctetString((byte[]) parameters.get(DIGEST)));
    add(attributes, CMSAttributes.signingTime, new Time(Date.from(signingTime)));
    add(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate);
    add(attributes, CMSAttributes.cmsAlgorithmProtect, protection(parameters));
    return new AttributeTable(attributes);
  }

  private static CMSAlgorithmProtection protection(Map<?, ?> parameters) {
    return new CMSAlgorithmProtection(
        (AlgorithmIdentifier) parameters.get(DIGEST_ALGORITHM_IDENTIFIER),
        CMSAlgorithmProtection.SIGNATURE,
        (AlgorithmIdentifier) parameters.get(SIGNATURE_ALGORITHM_IDENTIFIER));
  }

  private static void add(
      ASN1EncodableVector attributes, ASN1ObjectIdentifier type, ASN1Encodable value) {
    attributes.add(new Attribute(type, new DERSet(value)));
  }
}
