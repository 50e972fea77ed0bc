package vn.tthc.sdk;

/**
 * Where the signature of an exchange travels. Our own convention: no public source shows the
 * portal's.
 */
public enum SignatureCarrier {
  /** In the header {@code X-TTHC-Signature}; above 6 KB in the envelope field {@code chuKySo}. */
  HEADER,
  /** Always in the envelope field {@code chuKySo}. */
  FIELD,
  /** Not sent; it is still made and kept in the exchange log. */
  NONE
}
