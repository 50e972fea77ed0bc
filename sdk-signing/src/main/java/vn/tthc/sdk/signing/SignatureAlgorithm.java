package vn.tthc.sdk.signing;

import java.security.PublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The algorithms that signatures are made and accepted with: those of the Vietnamese rules
 * (Circular 15/2025/TT-BKHCN, Annex I: RSA of 2048 bits or more with PSS, ECDSA of 256 bits or
 * more), PKCS #1 v1.5 for older tokens, and Ed25519. All use SHA-256 or better.
 */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256; the default of RSA keys, as every token knows it. */
  RSA_SHA256("SHA256withRSA"),
  /** RSASSA-PKCS1-v1_5 with SHA-384. */
  RSA_SHA384("SHA384withRSA"),
  /** RSASSA-PKCS1-v1_5 with SHA-512. */
  RSA_SHA512("SHA512withRSA"),
  /** RSASSA-PSS with SHA-256, MGF1 on SHA-256 and a salt of 32 bytes. */
  RSA_PSS_SHA256("RSASSA-PSS"),
  /** RSASSA-PSS with SHA-384, MGF1 on SHA-384 and a salt of 48 bytes. */
  RSA_PSS_SHA384("RSASSA-PSS"),
  /** RSASSA-PSS with SHA-512, MGF1 on SHA-512 and a salt of 64 bytes. */
  RSA_PSS_SHA512("RSASSA-PSS"),
  /** ECDSA with SHA-256; the default of keys on P-256. */
  ECDSA_SHA256("SHA256withECDSA"),
  /** ECDSA with SHA-384; the default of keys on P-384. */
  ECDSA_SHA384("SHA384withECDSA"),
  /** ECDSA with SHA-512. */
  ECDSA_SHA512("SHA512withECDSA"),
  /** EdDSA on Curve25519 (RFC 8032), the message digest being SHA-512 (RFC 8419). */
  ED25519("Ed25519");

  private final String jcaName;

  SignatureAlgorithm(String jcaName) {
    this.jcaName = jcaName;
  }

  /** The name that Java's providers know it by. */
  String jcaName() {
    return jcaName;
  }

  /** Whether its keys lie on an elliptic curve. */
  boolean isOnCurve() {
    return this == ECDSA_SHA256 || this == ECDSA_SHA384 || this == ECDSA_SHA512;
  }

  /** Goes by the encoded key, which tells the curve by its identifier whatever the provider. */
  static Optional<SignatureAlgorithm> of(PublicKey key) {
    AlgorithmIdentifier kind = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    ASN1ObjectIdentifier type = kind.getAlgorithm();
    if (type.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return Optional.of(RSA_SHA256);
    }
    return type.equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? ofCurve(kind.getParameters())
        : Optional.empty();
  }

  private static Optional<SignatureAlgorithm> ofCurve(ASN1Encodable curve) {
    if (SECObjectIdentifiers.secp256r1.equals(curve)) {
      return Optional.of(ECDSA_SHA256);
    }
    return SECObjectIdentifiers.secp384r1.equals(curve)
        ? Optional.of(ECDSA_SHA384)
        : Optional.empty();
  }
}
