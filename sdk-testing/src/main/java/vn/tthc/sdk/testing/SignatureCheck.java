package vn.tthc.sdk.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Verifies a CAdES signature that holds what it signs. */
final class SignatureCheck {
  /** An instance of our own; nothing is registered for the whole Java machine. */
  private final Provider provider = new BouncyCastleProvider();

  private final Trust trust;

  /** Good ones; by the signer's certificate and all that came with it. */
  private final ByBytes<Trust.Chain> chains = new ByBytes<>();

  /** By the signer's certificate; they keep nothing of what they verified. */
  private final ByBytes<SignerInformationVerifier> verifiers = new ByBytes<>();

  SignatureCheck(Trust trust) {
    this.trust = trust;
  }

  /**
   * Adds to {@code wrong} whatever is not as it should be.
   *
   * @return what was signed, if it can be read at all
   */
  Optional<byte[]> verify(String base64, List<String> wrong) {
    if (base64.isEmpty()) {
      wrong.add("The signature is missing.");
      return Optional.empty();
    }
    try {
      byte[] der = Base64.getDecoder().decode(base64);
      CMSSignedData cms = new CMSSignedData(der);
      if (!Arrays.equals(der, cms.toASN1Structure().getEncoded(ASN1Encoding.DER))) {
        wrong.add("The signature is not in DER.");
      }
      checkSigner(cms, wrong);
      return content(cms, wrong);
    } catch (IllegalArgumentException e) {
      wrong.add("The signature is not base64 in one line.");
    } catch (CMSException | IOException e) {
      wrong.add("The signature is not a CMS SignedData.");
    }
    return Optional.empty();
  }

  private static Optional<byte[]> content(CMSSignedData cms, List<String> wrong) {
    if (cms.getSignedContent() != null && cms.getSignedContent().getContent() instanceof byte[] b) {
      return Optional.of(b);
    }
    wrong.add("The signature does not hold the manifest.");
    return Optional.empty();
  }

  private void checkSigner(CMSSignedData cms, List<String> wrong) throws IOException {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      wrong.add("The signature has " + signers.size() + " signers instead of one.");
      return;
    }
    SignerInformation signer = signers.iterator().next();
    @SuppressWarnings("unchecked") // the store is declared without its type
    Collection<X509CertificateHolder> own = cms.getCertificates().getMatches(signer.getSID());
    if (own.size() != 1) {
      wrong.add("The signer's certificate is not inside the signature.");
      return;
    }
    X509CertificateHolder certificate = own.iterator().next();
    checkSignature(signer, certificate, wrong);
    checkTrust(cms, certificate, wrong);
  }

  private void checkSignature(
      SignerInformation signer, X509CertificateHolder certificate, List<String> wrong) {
    try {
      if (!signer.verify(verifier(certificate))) {
        wrong.add("The signature does not verify.");
      }
      if (!namesCertificate(signer, certificate)) {
        wrong.add("The signature does not bind the signer's certificate (signingCertificateV2).");
      }
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      wrong.add("The signature does not verify: " + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      wrong.add("The signature's attributes cannot be read.");
    }
  }

  private SignerInformationVerifier verifier(X509CertificateHolder certificate)
      throws OperatorCreationException, GeneralSecurityException, IOException {
    ByteBuffer key = ByBytes.key(List.of(certificate.getEncoded()));
    Optional<SignerInformationVerifier> known = verifiers.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    SignerInformationVerifier made =
        new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(certificate);
    verifiers.put(key, made);
    return made;
  }

  /** Only SHA-256 is looked at: it is the default that baseline signatures leave unsaid. */
  private static boolean namesCertificate(
      SignerInformation signer, X509CertificateHolder certificate) throws IOException {
    AttributeTable signed = signer.getSignedAttributes();
    Attribute attribute =
        signed == null ? null : signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (attribute == null) {
      return false;
    }
    ESSCertIDv2[] ids =
        SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts();
    return ids.length > 0
        && ids[0].getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
        && Arrays.equals(ids[0].getCertHash(), Digests.sha256(certificate.getEncoded()));
  }

  private void checkTrust(CMSSignedData cms, X509CertificateHolder signer, List<String> wrong)
      throws IOException {
    Collection<X509CertificateHolder> others = cms.getCertificates().getMatches(null);
    List<byte[]> all = new ArrayList<>();
    all.add(signer.getEncoded());
    for (X509CertificateHolder other : others) {
      all.add(other.getEncoded());
    }
    ByteBuffer key = ByBytes.key(all);
    if (chains.find(key).filter(Trust.Chain::isInTime).isPresent()) {
      return;
    }
    try {
      Optional<Trust.Chain> chain = chain(signer, others);
      chain.ifPresent(found -> chains.put(key, found));
      if (chain.isEmpty()) {
        wrong.add("The signer's certificate is not trusted.");
      }
    } catch (GeneralSecurityException e) {
      wrong.add("The signer's certificate cannot be read.");
    }
  }

  private Optional<Trust.Chain> chain(
      X509CertificateHolder signer, Collection<X509CertificateHolder> others)
      throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : others) {
      certificates.add(converter.getCertificate(holder));
    }
    return trust.chain(converter.getCertificate(signer), certificates);
  }
}
