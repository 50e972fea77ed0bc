package vn.tthc.sdk.signing.internal.cades;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestAlgorithmIdentifierFinder;

/**
 * Names hashes without parameters everywhere in a signature (RFC 5754, section 2), so that
 * SignedData and its SignerInfo name them alike.
 */
final class PlainDigests implements DigestAlgorithmIdentifierFinder {

  static final DigestAlgorithmIdentifierFinder FINDER = new PlainDigests();

  private PlainDigests() {}

  @Override
  public AlgorithmIdentifier find(AlgorithmIdentifier signature) {
    return find(DefaultDigestAlgorithmIdentifierFinder.INSTANCE.find(signature).getAlgorithm());
  }

  @Override
  public AlgorithmIdentifier find(ASN1ObjectIdentifier digest) {
    return new AlgorithmIdentifier(digest);
  }

  @Override
  public AlgorithmIdentifier find(String digest) {
    return find(DefaultDigestAlgorithmIdentifierFinder.INSTANCE.find(digest).getAlgorithm());
  }
}
