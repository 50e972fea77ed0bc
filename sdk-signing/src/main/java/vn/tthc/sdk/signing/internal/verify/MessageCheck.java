package vn.tthc.sdk.signing.internal.verify;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import vn.tthc.sdk.signing.CheckName;
import vn.tthc.sdk.signing.internal.Digests;
import vn.tthc.sdk.signing.internal.Usage;

/**
 * The checks that a signature and a time-stamp token have in common: everything between the content
 * and the signer's certificate, nothing of what stands behind that certificate.
 *
 * @param contentType what must be signed
 * @param keys which keys are good enough
 */
record MessageCheck(ASN1ObjectIdentifier contentType, KeyPolicy keys) {

  /** What was found, for the checks that follow. */
  record Signed(
      SignedMessage message, Certificates certificates, X509Certificate signer, Scheme scheme) {}

  /** Everything but the content's digest and the signature. */
  Signed open(byte[] bytes, Report report) throws Refused {
    SignedMessage message = SignedMessage.read(bytes, contentType);
    SignerPart part = message.signer();
    byte[] type = part.attributes().required(CMSAttributes.contentType);
    if (!Arrays.equals(type, Parts.encoded(contentType))) {
      throw Refused.structure(Texts.CONTENT_TYPE);
    }
    part.attributes().signingTime();
    Certificates certificates = Certificates.read(message.certificates());
    report.passed(CheckName.STRUCTURE, Texts.STRUCTURE);
    if (part.otherUnsigned()) {
      report.undecided(CheckName.STRUCTURE, Texts.UNKNOWN_UNSIGNED);
    }
    X509Certificate signer =
        certificates
            .of(part)
            .orElseThrow(() -> new Refused(CheckName.SIGNERS, Texts.NO_CERTIFICATE));
    report.passed(CheckName.SIGNERS, Texts.ONE_SIGNER);
    return new Signed(message, certificates, signer, scheme(part, signer));
  }

  private Scheme scheme(SignerPart part, X509Certificate signer) throws Refused {
    Optional<Scheme> known =
        AcceptedAlgorithms.digest(part.digestAlgorithm())
            .flatMap(digest -> AcceptedAlgorithms.scheme(digest, part.signatureAlgorithm()));
    Scheme scheme =
        known.orElseThrow(() -> new Refused(CheckName.ALGORITHMS, Texts.UNKNOWN_ALGORITHM));
    if (!scheme.fits(signer.getPublicKey()) || !keys.accepts(signer.getPublicKey())) {
      throw new Refused(CheckName.ALGORITHMS, Texts.WEAK_KEY.with(Text.serial(signer)));
    }
    Optional<byte[]> protection = part.attributes().only(CMSAttributes.cmsAlgorithmProtect);
    if (protection.isPresent() && !isAsProtected(part, protection.get())) {
      throw new Refused(CheckName.ALGORITHMS, Texts.NOT_AS_PROTECTED);
    }
    return scheme;
  }

  /** RFC 6211: a signed copy of both identifiers, the second one tagged. */
  private static boolean isAsProtected(SignerPart part, byte[] protection) throws Refused {
    Parts parts = Parts.of(Element.read(protection).expect(Element.SEQUENCE));
    byte[] digest = parts.next(Element.SEQUENCE).encoded();
    byte[] signature = parts.next(Element.CONTEXT_1).encodedAs(Element.SEQUENCE);
    parts.end();
    return Arrays.equals(digest, part.digestAlgorithm())
        && Arrays.equals(signature, part.signatureAlgorithm());
  }

  /** The content against its digest, and the signature over that. */
  static void check(Signed signed, byte[] content, Report report) throws Refused {
    SignerPart part = signed.message().signer();
    Scheme scheme = signed.scheme();
    Text algorithms = scheme.hasLargeSalt() ? Texts.LARGE_SALT : Texts.ALGORITHMS;
    report.passed(CheckName.ALGORITHMS, algorithms.with(scheme));
    byte[] claimed =
        ASN1OctetString.getInstance(part.attributes().required(CMSAttributes.messageDigest))
            .getOctets();
    if (MessageDigest.isEqual(claimed, Digests.of(scheme.digest(), content))) {
      report.passed(CheckName.DIGEST, Texts.DIGEST);
    } else {
      report.failed(CheckName.DIGEST, Texts.OTHER_DIGEST);
    }
    String serial = Text.serial(signed.signer());
    if (scheme.verifies(
        signed.signer().getPublicKey(), part.attributes().der(), part.signature())) {
      report.passed(CheckName.SIGNATURE, Texts.SIGNATURE.with(serial));
    } else {
      report.failed(CheckName.SIGNATURE, Texts.FALSE_SIGNATURE.with(serial));
    }
    if (Usage.maySign(signed.signer())) {
      report.passed(CheckName.KEY_USAGE, Texts.KEY_USAGE);
    } else {
      report.failed(CheckName.KEY_USAGE, Texts.OTHER_KEY_USAGE.with(serial));
    }
  }
}
