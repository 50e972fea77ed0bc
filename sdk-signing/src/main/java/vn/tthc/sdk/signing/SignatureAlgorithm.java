package vn.tthc.sdk.signing;

/**
 * The algorithms that signatures are made and accepted with: those of the Vietnamese rules
 * (Circular 15/2025/TT-BKHCN, Annex I: RSA of 2048 bits or more with PSS, ECDSA of 256 bits or
 * more), PKCS #1 v1.5 for older tokens, and Ed25519. All use SHA-256 or better.
 */
public enum SignatureAlgorithm {
  /** RSASSA-PKCS1-v1_5 with SHA-256; the default of RSA keys, as every token knows it. */
  RSA_SHA256(HashAlgorithm.SHA256),
  /** RSASSA-PKCS1-v1_5 with SHA-384. */
  RSA_SHA384(HashAlgorithm.SHA384),
  /** RSASSA-PKCS1-v1_5 with SHA-512. */
  RSA_SHA512(HashAlgorithm.SHA512),
  /** RSASSA-PSS with SHA-256, MGF1 on SHA-256 and a salt of 32 bytes. */
  RSA_PSS_SHA256(HashAlgorithm.SHA256),
  /** RSASSA-PSS with SHA-384, MGF1 on SHA-384 and a salt of 48 bytes. */
  RSA_PSS_SHA384(HashAlgorithm.SHA384),
  /** RSASSA-PSS with SHA-512, MGF1 on SHA-512 and a salt of 64 bytes. */
  RSA_PSS_SHA512(HashAlgorithm.SHA512),
  /** ECDSA with SHA-256; the default of keys on P-256. */
  ECDSA_SHA256(HashAlgorithm.SHA256),
  /** ECDSA with SHA-384; the default of keys on P-384. */
  ECDSA_SHA384(HashAlgorithm.SHA384),
  /** ECDSA with SHA-512. */
  ECDSA_SHA512(HashAlgorithm.SHA512),
  /** EdDSA on Curve25519 (RFC 8032), the message digest being SHA-512 (RFC 8419). */
  ED25519(HashAlgorithm.SHA512);

  private final HashAlgorithm hash;

  SignatureAlgorithm(HashAlgorithm hash) {
    this.hash = hash;
  }

  /** The hash over the content, and, except with Ed25519, over what the key signs. */
  public HashAlgorithm hash() {
    return hash;
  }
}
