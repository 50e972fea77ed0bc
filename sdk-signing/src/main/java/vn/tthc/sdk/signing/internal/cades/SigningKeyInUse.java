package vn.tthc.sdk.signing.internal.cades;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
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
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;
import vn.tthc.sdk.signing.internal.key.ContentSigners;
import vn.tthc.sdk.signing.internal.key.KeyMaterial;
import vn.tthc.sdk.signing.internal.key.Validity;

/**
 * Signs with one key by CAdES baseline B. What the certificate decides is made once; Bouncy
 * Castle's generators carry the state of one signature, so each signature has its own. Thread-safe.
 */
final class SigningKeyInUse {

  private final KeyMaterial material;
  private final SignatureAlgorithm algorithm;
  private final Validity validity;
  private final ContentSigners contentSigners;
  private final DigestCalculatorProvider digests;
  private final AlgorithmIdentifier digest;
  private final List<X509CertificateHolder> certificates;
  private final SigningCertificateV2 signingCertificate;

  private SigningKeyInUse(KeyMaterial material, SignatureAlgorithm algorithm)
      throws CertificateEncodingException, IOException, OperatorCreationException {
    this.material = material;
    this.algorithm = algorithm;
    this.validity = new Validity(material);
    this.contentSigners = ContentSigners.of(material, algorithm);
    this.digests = new JcaDigestCalculatorProviderBuilder().build();
    this.digest = Algorithms.identifier(algorithm.hash());
    this.certificates = holders(material.certificatesToSend());
    this.signingCertificate = CadesAttributes.signingCertificate(certificates.get(0), digests);
  }

  static SigningKeyInUse of(KeyMaterial key, SignatureAlgorithm algorithm) {
    try {
      return new SigningKeyInUse(key, algorithm);
    } catch (OperatorCreationException e) {
      throw key.unusable("this Java lacks an algorithm. Update it", e);
    } catch (CertificateEncodingException | IOException e) {
      throw key.unusable("a certificate is damaged. Export it again from its origin", e);
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

  /** The signature in DER, with the content inside or beside. */
  byte[] sign(byte[] content, boolean inside, Instant now) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator(PlainDigests.FINDER);
      generator.addSignerInfoGenerator(signerInfo(now));
      generator.addCertificates(new CollectionStore<>(certificates));
      return generator
          .generate(new CMSProcessableByteArray(content), inside)
          .getEncoded(ASN1Encoding.DER);
    } catch (OperatorCreationException
        | CMSException
        | IOException
        | GeneralSecurityException
        | RuntimeOperatorException
        | ProviderException e) {
      throw material.refused(e);
    }
  }

  private SignerInfoGenerator signerInfo(Instant now)
      throws OperatorCreationException, GeneralSecurityException {
    // The signature is named with its hash; Bouncy Castle would say rsaEncryption for PKCS #1.
    return new SignerInfoGeneratorBuilder(digests, signature -> signature)
        .setContentDigest(digest)
        .setSignedAttributeGenerator(new CadesAttributes(signingCertificate, now))
        .build(contentSigners.next(), certificates.get(0));
  }

  KeyMaterial material() {
    return material;
  }

  SignatureAlgorithm algorithm() {
    return algorithm;
  }

  Validity validity() {
    return validity;
  }
}
