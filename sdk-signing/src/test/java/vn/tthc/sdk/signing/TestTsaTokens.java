package vn.tthc.sdk.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.tthc.sdk.signing.TestTsa.Fault;

/** Makes the tokens of {@link TestTsa}, right or wrong. */
final class TestTsaTokens {

  private static final AtomicLong SERIAL = new AtomicLong();

  private final KeyPair keys;
  private final X509Certificate certificate;

  TestTsaTokens(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  byte[] response(TimeStampRequest request, Instant time, Fault fault) throws Exception {
    TimeStampToken token = token(request, time, fault);
    PKIStatusInfo granted = new PKIStatusInfo(PKIStatus.granted);
    ContentInfo info = token.toCMSSignedData().toASN1Structure();
    return new TimeStampResp(
            granted, fault == Fault.BROKEN_CERTIFICATE ? withBrokenCertificate(info) : info)
        .getEncoded("DER");
  }

  private static ContentInfo withBrokenCertificate(ContentInfo info) {
    SignedData data = SignedData.getInstance(info.getContent());
    DERSet certificates = new DERSet(new DERSequence(new ASN1Integer(1)));
    return new ContentInfo(
        info.getContentType(),
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            certificates,
            null,
            data.getSignerInfos()));
  }

  TimeStampToken token(TimeStampRequest request, Instant time, Fault fault) throws Exception {
    TimeStampToken token = generator().generate(changed(request, fault), serial(), Date.from(time));
    return switch (fault) {
      case OTHER_KEY -> signedAnew(token, TestPki.ec("secp256r1"), certificate, certificate);
      case WRONG_USAGE -> {
        X509Certificate other =
            TestPki.signer(keys).purpose(KeyPurposeId.id_kp_codeSigning).issue();
        yield signedAnew(token, keys, other, other);
      }
      case WRONG_CERTIFICATE_HASH -> signedAnew(token, keys, certificate, TestPki.ROOT);
      default -> token;
    };
  }

  private static TimeStampRequest changed(TimeStampRequest request, Fault fault) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(request.getCertReq());
    generator.setReqPolicy(fault == Fault.WRONG_POLICY ? TestTsa.OTHER_POLICY : policy(request));
    byte[] digest = request.getMessageImprintDigest();
    if (fault == Fault.WRONG_IMPRINT) {
      digest[0] ^= 1;
    }
    BigInteger nonce = request.getNonce();
    if (fault == Fault.WRONG_NONCE) {
      nonce = nonce.add(BigInteger.ONE);
    }
    return generator.generate(request.getMessageImprintAlgOID(), digest, nonce);
  }

  private static ASN1ObjectIdentifier policy(TimeStampRequest request) {
    return request.getReqPolicy() == null ? TestTsa.POLICY : request.getReqPolicy();
  }

  private TimeStampTokenGenerator generator() throws Exception {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    var sha256 = digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    SignerInfoGenerator info =
        new SignerInfoGeneratorBuilder(digests)
            .build(contentSigner(keys), new JcaX509CertificateHolder(certificate));
    TimeStampTokenGenerator generator = new TimeStampTokenGenerator(info, sha256, TestTsa.POLICY);
    generator.addCertificates(new JcaCertStore(List.of(certificate, TestPki.INTERMEDIATE)));
    generator.setAccuracySeconds(1);
    return generator;
  }

  /** The same statement of time, with a signature that the proper generator would not make. */
  private static TimeStampToken signedAnew(
      TimeStampToken token, KeyPair by, X509Certificate sent, X509Certificate named)
      throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(named.getEncoded());
    var reference = new SigningCertificateV2(new ESSCertIDv2(hash));
    var attribute =
        new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(reference));
    var time =
        new Attribute(
            CMSAttributes.signingTime, new DERSet(new Time(token.getTimeStampInfo().getGenTime())));
    AttributeTable attributes =
        new AttributeTable(new DERSet(new ASN1Encodable[] {attribute, time}));
    SignerInfoGenerator info =
        new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
            .build(contentSigner(by), new JcaX509CertificateHolder(sent));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(info);
    generator.addCertificates(new JcaCertStore(List.of(sent, TestPki.INTERMEDIATE)));
    byte[] statement = token.getTimeStampInfo().getEncoded();
    return new TimeStampToken(
        generator.generate(
            new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, statement), true));
  }

  private static ContentSigner contentSigner(KeyPair keys) throws Exception {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
  }

  private static BigInteger serial() {
    return BigInteger.valueOf(SERIAL.incrementAndGet());
  }
}
