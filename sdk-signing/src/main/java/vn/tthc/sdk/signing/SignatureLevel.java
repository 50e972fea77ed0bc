package vn.tthc.sdk.signing;

/** What a signature proves beside its content, each level more than the one before it. */
public enum SignatureLevel {
  /** A CMS signature (RFC 5652) that does not say which certificate it was made with. */
  CMS,
  /**
   * CAdES baseline B (ETSI EN 319 122-1): bound to the signer's certificate; its time is a claim.
   */
  BASELINE_B,
  /** CAdES baseline T: a time-stamp authority proves (RFC 3161) that it was there at a time. */
  BASELINE_T
}
