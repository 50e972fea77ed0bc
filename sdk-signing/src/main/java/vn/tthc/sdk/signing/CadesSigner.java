package vn.tthc.sdk.signing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs with CAdES baseline B. What the certificate decides is made once; Bouncy Castle's
 * generators carry the state of one signature, so each signature has its own.
 */
final class CadesSigner implements Signer {

  private static final Logger LOG = LoggerFactory.getLogger(Signer.class);

  private final SigningKey key;
  private final SignatureAlgorithm algorithm;
  private final ContentSigners contentSigners;
  private final DigestCalculatorProvider digests;
  private final Validity validity;
  private final Clock clock;
  private final List<X509CertificateHolder> certificates;
  private final SigningCertificateV2 signingCertificate;

  private CadesSigner(SigningKey key, SignatureAlgorithm algorithm, Validity validity, Clock clock)
      throws CertificateEncodingException, IOException, OperatorCreationException {
    this.key = key;
    this.algorithm = algorithm;
    this.contentSigners = ContentSigners.of(key.key(), algorithm);
    this.digests = new JcaDigestCalculatorProviderBuilder().build();
    this.validity = validity;
    this.clock = clock;
    this.certificates = holders(key.certificatesToSend());
    this.signingCertificate = CadesAttributes.signingCertificate(key.certificate().getEncoded());
  }

  static Signer with(SigningKey key, Clock clock) {
    Objects.requireNonNull(clock, "clock");
    SignatureAlgorithm algorithm = KeyRules.check(key);
    Validity validity = new Validity(key);
    validity.require(clock.instant());
    if (key.selfSigned()) {
      LOG.warn(
          "The certificate {} in {} is self-signed: whoever checks must be given it beforehand.",
          key.serial(),
          key.source());
    }
    try {
      return new CadesSigner(key, algorithm, validity, clock);
    } catch (OperatorCreationException e) {
      throw key.unusable("this Java lacks an algorithm. Update it", e);
    } catch (CertificateEncodingException | IOException e) {
      throw key.unusable("a certificate is damaged. Export the file again from its origin", e);
    }
  }

  private static List<X509CertificateHolder> holders(List<X509Certificate> certificates)
      throws CertificateEncodingException, IOException {
    List<X509CertificateHolder> holders = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      holders.add(new X509CertificateHolder(certificate.getEncoded()));
    }
    return List.copyOf(holders);
  }

  @Override
  public byte[] sign(byte[] content) {
    Objects.requireNonNull(content, "content");
    Instant now = clock.instant();
    validity.require(now);
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signerInfo(now));
      generator.addCertificates(new CollectionStore<>(certificates));
      return generator
          .generate(new CMSProcessableByteArray(content), true)
          .getEncoded(ASN1Encoding.DER);
    } catch (OperatorCreationException | CMSException | IOException | RuntimeOperatorException e) {
      throw key.unusable("the key refused to sign. The cause says why", e);
    }
  }

  private SignerInfoGenerator signerInfo(Instant now) throws OperatorCreationException {
    return new SignerInfoGeneratorBuilder(digests)
        .setSignedAttributeGenerator(new CadesAttributes(signingCertificate, now))
        .build(contentSigners.next(), certificates.get(0));
  }

  @Override
  public X509Certificate certificate() {
    return key.certificate();
  }

  @Override
  public String toString() {
    return "Signer[serial=" + key.serial() + ", algorithm=" + algorithm.jcaName() + "]";
  }
}
