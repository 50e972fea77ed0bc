package vn.tthc.sdk.signing.internal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.HashAlgorithm;
import vn.tthc.sdk.signing.SignatureAlgorithm;

/** What algorithms are called in CMS and in Java, and which keys they are for. */
public final class Algorithms {

  private Algorithms() {}

  /** As SignedData names a hash: without parameters (RFC 5754, section 2). */
  public static AlgorithmIdentifier identifier(HashAlgorithm hash) {
    return new AlgorithmIdentifier(type(hash));
  }

  private static ASN1ObjectIdentifier type(HashAlgorithm hash) {
    return switch (hash) {
      case SHA256 -> NISTObjectIdentifiers.id_sha256;
      case SHA384 -> NISTObjectIdentifiers.id_sha384;
      case SHA512 -> NISTObjectIdentifiers.id_sha512;
    };
  }

  /** As a SignerInfo names a signature, the hash included (RFC 5754, 4056, 5753, 8419). */
  public static AlgorithmIdentifier identifier(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA_SHA256 -> withNull(PKCSObjectIdentifiers.sha256WithRSAEncryption);
      case RSA_SHA384 -> withNull(PKCSObjectIdentifiers.sha384WithRSAEncryption);
      case RSA_SHA512 -> withNull(PKCSObjectIdentifiers.sha512WithRSAEncryption);
      case RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512 -> pss(algorithm.hash());
      case ECDSA_SHA256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
      case ECDSA_SHA384 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);
      case ECDSA_SHA512 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA512);
      case ED25519 -> new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
    };
  }

  private static AlgorithmIdentifier withNull(ASN1ObjectIdentifier type) {
    return new AlgorithmIdentifier(type, DERNull.INSTANCE);
  }

  /** RFC 4055, section 3.1: inside, unlike elsewhere, hashes have a NULL for parameters. */
  private static AlgorithmIdentifier pss(HashAlgorithm hash) {
    AlgorithmIdentifier inner = withNull(type(hash));
    return new AlgorithmIdentifier(
        PKCSObjectIdentifiers.id_RSASSA_PSS,
        new RSASSAPSSparams(
            inner,
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, inner),
            new ASN1Integer(hash.length()),
            RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
  }

  /**
   * Java's object for making or checking one signature, its parameters set, its key not.
   *
   * @param provider the only one to ask; null for any that can use the key
   */
  public static Signature signature(SignatureAlgorithm algorithm, @Nullable Provider provider)
      throws GeneralSecurityException {
    return signature(algorithm, algorithm.hash().length(), provider);
  }

  /**
   * The same with another salt than the usual one, which is as long as the hash.
   *
   * @param salt its bytes; says nothing but for PSS
   */
  public static Signature signature(
      SignatureAlgorithm algorithm, int salt, @Nullable Provider provider)
      throws GeneralSecurityException {
    String name = javaName(algorithm);
    Signature signature =
        provider == null ? Signature.getInstance(name) : Signature.getInstance(name, provider);
    if (isPss(algorithm)) {
      signature.setParameter(pssParameters(algorithm.hash().standardName(), salt));
    }
    return signature;
  }

  /** The name that Java's providers know it by. */
  private static String javaName(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA_SHA256 -> "SHA256withRSA";
      case RSA_SHA384 -> "SHA384withRSA";
      case RSA_SHA512 -> "SHA512withRSA";
      case RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512 -> "RSASSA-PSS";
      case ECDSA_SHA256 -> "SHA256withECDSA";
      case ECDSA_SHA384 -> "SHA384withECDSA";
      case ECDSA_SHA512 -> "SHA512withECDSA";
      case ED25519 -> "Ed25519";
    };
  }

  private static boolean isPss(SignatureAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512 -> true;
      default -> false;
    };
  }

  private static PSSParameterSpec pssParameters(String hash, int salt) {
    return new PSSParameterSpec(
        hash, "MGF1", new MGF1ParameterSpec(hash), salt, PSSParameterSpec.TRAILER_FIELD_BC);
  }

  /** The algorithm for a key when nobody chose one; nothing for a kind that is not supported. */
  public static Optional<SignatureAlgorithm> usual(PublicKey key) {
    // The encoded key tells the curve by its identifier, whatever the provider.
    AlgorithmIdentifier kind = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    ASN1ObjectIdentifier type = kind.getAlgorithm();
    if (type.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.of(SignatureAlgorithm.RSA_SHA256);
    }
    if (type.equals(EdECObjectIdentifiers.id_Ed25519)) {
      return Optional.of(SignatureAlgorithm.ED25519);
    }
    return type.equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? usualOnCurve(kind.getParameters())
        : Optional.empty();
  }

  private static Optional<SignatureAlgorithm> usualOnCurve(@Nullable ASN1Encodable curve) {
    if (SECObjectIdentifiers.secp256r1.equals(curve)) {
      return Optional.of(SignatureAlgorithm.ECDSA_SHA256);
    }
    return SECObjectIdentifiers.secp384r1.equals(curve)
        ? Optional.of(SignatureAlgorithm.ECDSA_SHA384)
        : Optional.empty();
  }

  /** Whether keys of this kind can sign so: RSA keys by all RSA algorithms, and so on. */
  public static boolean fits(SignatureAlgorithm algorithm, PublicKey key) {
    return usual(key).filter(usual -> family(usual).equals(family(algorithm))).isPresent();
  }

  private static String family(SignatureAlgorithm algorithm) {
    int dash = algorithm.name().indexOf('_');
    return dash < 0 ? algorithm.name() : algorithm.name().substring(0, dash);
  }
}
