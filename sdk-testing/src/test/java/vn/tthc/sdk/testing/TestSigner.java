package vn.tthc.sdk.testing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with Bouncy Castle alone. */
final class TestSigner {
  private final PrivateKey key;
  private final X509Certificate certificate;
  boolean contentInside = true;
  boolean bindCertificate = true;
  String encoding = "DER";

  TestSigner(TestIdentity identity) {
    this.key = identity.key();
    this.certificate = identity.certificate();
  }

  String sign(byte[] content) throws Exception {
    JcaSignerInfoGeneratorBuilder signer =
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    if (bindCertificate) {
      signer.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(binding()));
    }
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    generator.addSignerInfoGenerator(
        signer.build(new JcaContentSignerBuilder(algorithm).build(key), certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    CMSSignedData cms = generator.generate(new CMSProcessableByteArray(content), contentInside);
    return Base64.getEncoder().encodeToString(cms.toASN1Structure().getEncoded(encoding));
  }

  private AttributeTable binding() throws Exception {
    byte[] digest = Digests.sha256(certificate.getEncoded());
    Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
    attributes.put(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    return new AttributeTable(attributes);
  }
}
