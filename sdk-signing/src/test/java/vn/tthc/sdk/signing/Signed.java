package vn.tthc.sdk.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCRLStore;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Makes signatures with Bouncy Castle's generators, right ones and wrong ones. */
final class Signed {

  private static final BouncyCastleProvider BC = new BouncyCastleProvider();

  private final VerifyPki.Identity signer;
  private final List<X509Certificate> certificates = new ArrayList<>();
  private final List<X509CRL> lists = new ArrayList<>();
  private final Map<ASN1ObjectIdentifier, ASN1Encodable> extra = new Hashtable<>();
  private final List<ASN1ObjectIdentifier> left = new ArrayList<>();
  private String algorithm;
  private boolean inside = true;
  private Instant time = TestPki.NOW;
  private X509Certificate bound;

  Signed(VerifyPki.Identity signer) {
    this.signer = signer;
    this.bound = signer.certificate();
    this.algorithm = VerifyPki.signatureBy(signer.key());
    certificates.add(signer.certificate());
  }

  Signed algorithm(String algorithm) {
    this.algorithm = algorithm;
    return this;
  }

  Signed with(X509Certificate certificate) {
    certificates.add(certificate);
    return this;
  }

  Signed with(X509CRL list) {
    lists.add(list);
    return this;
  }

  Signed detached() {
    inside = false;
    return this;
  }

  Signed at(Instant time) {
    this.time = time;
    return this;
  }

  Signed boundTo(X509Certificate certificate) {
    bound = certificate;
    return this;
  }

  Signed without(ASN1ObjectIdentifier attribute) {
    left.add(attribute);
    return this;
  }

  Signed attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    extra.put(type, value);
    return this;
  }

  /** Adds a signed copy of the names of the algorithms (RFC 6211). */
  Signed protectedNames() {
    var digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    var signature =
        new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    return attribute(
        CMSAttributes.cmsAlgorithmProtect,
        new CMSAlgorithmProtection(digest, CMSAlgorithmProtection.SIGNATURE, signature));
  }

  byte[] over(byte[] content) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes())
              .build(contentSigner(algorithm, signer.keys()), holder(signer.certificate())));
      generator.addCertificates(new JcaCertStore(certificates));
      generator.addCRLs(new JcaCRLStore(lists));
      return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded("DER");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private CMSAttributeTableGenerator attributes() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bound.getEncoded());
    var binding = new SigningCertificateV2(new ESSCertIDv2(digest));
    return parameters -> {
      Map<ASN1ObjectIdentifier, ASN1Encodable> all = new Hashtable<>();
      all.put(
          CMSAttributes.contentType,
          (ASN1Encodable) parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE));
      all.put(
          CMSAttributes.messageDigest,
          new DEROctetString((byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST)));
      all.put(CMSAttributes.signingTime, new Time(Date.from(time)));
      all.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, binding);
      all.putAll(extra);
      left.forEach(all::remove);
      ASN1EncodableVector vector = new ASN1EncodableVector();
      all.forEach((type, value) -> vector.add(new Attribute(type, new DERSet(value))));
      return new AttributeTable(vector);
    };
  }

  private static X509CertificateHolder holder(X509Certificate certificate) throws Exception {
    return new JcaX509CertificateHolder(certificate);
  }

  private static ContentSigner contentSigner(String algorithm, KeyPair keys) throws Exception {
    return new JcaContentSignerBuilder(algorithm).setProvider(BC).build(keys.getPrivate());
  }

  /** Adds a time stamp by an authority, over the signature or something else. */
  static byte[] stamped(byte[] signature, VerifyPki.Identity authority, Instant at) {
    return stamped(signature, authority, at, null);
  }

  static byte[] stamped(byte[] signature, VerifyPki.Identity authority, Instant at, byte[] other) {
    try {
      CMSSignedData signed = new CMSSignedData(signature);
      SignerInformation info = signed.getSignerInfos().getSigners().iterator().next();
      byte[] token = token(other == null ? info.getSignature() : other, authority, at);
      ASN1EncodableVector vector = new ASN1EncodableVector();
      if (info.getUnsignedAttributes() != null) {
        vector = info.getUnsignedAttributes().toASN1EncodableVector();
      }
      vector.add(
          new Attribute(
              PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
              new DERSet(ASN1Primitive.fromByteArray(token))));
      SignerInformation stamped =
          SignerInformation.replaceUnsignedAttributes(info, new AttributeTable(vector));
      return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped))
          .getEncoded("DER");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] token(byte[] stamped, VerifyPki.Identity authority, Instant at)
      throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var info =
        new JcaSimpleSignerInfoGeneratorBuilder()
            .setProvider(BC)
            .build(
                VerifyPki.signatureBy(authority.key()), authority.key(), authority.certificate());
    var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    var generator =
        new TimeStampTokenGenerator(
            info, digests.get(sha256), new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
    generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
    var requests = new TimeStampRequestGenerator();
    requests.setCertReq(true);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(stamped);
    var request = requests.generate(NISTObjectIdentifiers.id_sha256, digest);
    return generator.generate(request, BigInteger.ONE, Date.from(at)).getEncoded("DER");
  }
}
