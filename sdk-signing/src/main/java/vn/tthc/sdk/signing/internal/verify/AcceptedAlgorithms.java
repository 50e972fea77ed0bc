package vn.tthc.sdk.signing.internal.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.HashAlgorithm;
import vn.tthc.sdk.signing.SignatureAlgorithm;
import vn.tthc.sdk.signing.internal.Algorithms;

/**
 * The algorithms that are accepted, by their identifiers in CMS and in certificates (RFC 5754, RFC
 * 4056, RFC 8419). Parameters must be absent or NULL where the standard says so: nothing else
 * protects them.
 */
final class AcceptedAlgorithms {

  /** Names of digests by identifier. */
  private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
      Arrays.stream(HashAlgorithm.values())
          .collect(
              Collectors.toUnmodifiableMap(AcceptedAlgorithms::type, HashAlgorithm::standardName));

  /** Signatures by identifier, but for PSS and for the name of RSA that leaves the digest open. */
  private static final Map<ASN1ObjectIdentifier, SignatureAlgorithm> SIGNATURES =
      Arrays.stream(SignatureAlgorithm.values())
          .filter(algorithm -> !type(algorithm).equals(PKCSObjectIdentifiers.id_RSASSA_PSS))
          .collect(Collectors.toUnmodifiableMap(AcceptedAlgorithms::type, Function.identity()));

  private AcceptedAlgorithms() {}

  private static ASN1ObjectIdentifier type(HashAlgorithm hash) {
    return Algorithms.identifier(hash).getAlgorithm();
  }

  private static ASN1ObjectIdentifier type(SignatureAlgorithm algorithm) {
    return Algorithms.identifier(algorithm).getAlgorithm();
  }

  static Optional<String> digest(byte[] encoded) {
    AlgorithmIdentifier identifier = identifier(encoded);
    return isPlain(identifier.getParameters()) ? digestName(identifier) : Optional.empty();
  }

  static Optional<String> digestName(AlgorithmIdentifier identifier) {
    return Optional.ofNullable(DIGESTS.get(identifier.getAlgorithm()));
  }

  /**
   * How a signature is to be checked; empty when it is not accepted with this digest.
   *
   * <p>RSA with PKCS #1 v1.5 has two names that mean the same (RFC 5754, section 3.2), and both are
   * in use: OpenSSL and .NET write the one, Bouncy Castle the other. One could be put for the other
   * unseen, which changes nothing but the name, unless the signer protects it by a signed copy (RFC
   * 6211).
   */
  static Optional<Scheme> scheme(String digest, byte[] encodedSignatureAlgorithm) {
    AlgorithmIdentifier identifier = identifier(encodedSignatureAlgorithm);
    ASN1ObjectIdentifier type = identifier.getAlgorithm();
    if (type.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return pss(identifier.getParameters()).filter(scheme -> scheme.digest().equals(digest));
    }
    SignatureAlgorithm algorithm =
        type.equals(PKCSObjectIdentifiers.rsaEncryption)
            ? named("RSA_", digest)
            : SIGNATURES.get(type);
    if (algorithm == null) {
      return Optional.empty();
    }
    boolean rsa = algorithm.name().startsWith("RSA");
    boolean parameters =
        rsa ? isPlain(identifier.getParameters()) : identifier.getParameters() == null;
    Scheme scheme = new Scheme(algorithm, 0);
    return parameters && scheme.digest().equals(digest) ? Optional.of(scheme) : Optional.empty();
  }

  /** PSS, with the same digest inside and out, and a salt as long as the digest or longer. */
  private static Optional<Scheme> pss(@Nullable ASN1Encodable parameters) {
    if (parameters == null) {
      return Optional.empty();
    }
    RSASSAPSSparams pss = RSASSAPSSparams.getInstance(parameters);
    AlgorithmIdentifier mask = pss.getMaskGenAlgorithm();
    Optional<String> digest = digestName(pss.getHashAlgorithm());
    boolean good =
        digest.isPresent()
            && isPlain(pss.getHashAlgorithm().getParameters())
            && mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
            && digest.equals(digest(Parts.encoded(mask.getParameters().toASN1Primitive())))
            && pss.getTrailerField().intValueExact() == 1;
    if (!good) {
      return Optional.empty();
    }
    int salt = pss.getSaltLength().intValueExact();
    Scheme scheme = new Scheme(named("RSA_PSS_", digest.get()), salt);
    return salt >= scheme.digestLength() ? Optional.of(scheme) : Optional.empty();
  }

  private static SignatureAlgorithm named(String family, String digest) {
    return SignatureAlgorithm.valueOf(family + digest.replace("-", ""));
  }

  /** Whether the signature on a certificate is of a kind that is accepted: SHA-256 or better. */
  static boolean acceptsSignatureOn(X509Certificate certificate) {
    return accepts(
        new ASN1ObjectIdentifier(certificate.getSigAlgOID()), certificate.getSigAlgParams());
  }

  /** The same for an algorithm and the DER of its parameters. */
  static boolean accepts(ASN1ObjectIdentifier type, byte @Nullable [] parameters) {
    if (!type.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return SIGNATURES.containsKey(type);
    }
    return parameters != null && pss(primitive(parameters)).isPresent();
  }

  /** Refuses an encoding that is not DER, as none of its bytes is signed. */
  private static AlgorithmIdentifier identifier(byte[] encoded) {
    AlgorithmIdentifier identifier = AlgorithmIdentifier.getInstance(primitive(encoded));
    if (!Arrays.equals(Parts.encoded(identifier), encoded)) {
      throw new IllegalArgumentException("not DER");
    }
    return identifier;
  }

  private static boolean isPlain(@Nullable ASN1Encodable parameters) {
    return parameters == null || DERNull.INSTANCE.equals(parameters);
  }

  static ASN1Primitive primitive(byte[] der) {
    try {
      return ASN1Primitive.fromByteArray(der);
    } catch (IOException e) {
      throw new IllegalArgumentException("not an encoding", e);
    }
  }
}
