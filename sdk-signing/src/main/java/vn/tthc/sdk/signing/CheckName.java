package vn.tthc.sdk.signing;

/** The checks of a signature, in their order. Those after a failure are not made. */
public enum CheckName {
  /** The encoding and the fields of the CMS message (RFC 5652). */
  STRUCTURE,
  /** Exactly one signer, whose certificate is inside. */
  SIGNERS,
  /** The algorithms of the signature and of the certificates, and the lengths of their keys. */
  ALGORITHMS,
  /** The signed digest is that of the content. */
  DIGEST,
  /** The signature is made by the key of the certificate. */
  SIGNATURE,
  /** The signature names its certificate by a digest (signing-certificate-v2, RFC 5035). */
  SIGNING_CERTIFICATE,
  /** The certificate allows its key to sign. */
  KEY_USAGE,
  /** The proof of time, where there is one (RFC 3161). */
  TIMESTAMP,
  /** The level is one that the profile accepts. */
  LEVEL,
  /** The certificate leads to a trusted one (RFC 5280). */
  CHAIN,
  /** The certificates were valid by their dates when the signature was made. */
  VALIDITY,
  /** No certificate on the way was revoked. */
  REVOCATION
}
