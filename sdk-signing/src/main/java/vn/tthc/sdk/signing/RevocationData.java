package vn.tthc.sdk.signing;

import java.util.Arrays;
import java.util.Objects;

/**
 * What an authority said about revocation, as it was received. Kept with a signature it proves
 * later what was known at the time. Immutable.
 */
public final class RevocationData {

  /** The two forms. */
  public enum Kind {
    /** A certificate revocation list (RFC 5280). */
    CRL,
    /** An OCSP response (RFC 6960). */
    OCSP
  }

  private final Kind kind;
  private final byte[] der;

  /**
   * Copies the bytes.
   *
   * @param kind which form
   * @param der the list or the whole response in DER
   */
  public RevocationData(Kind kind, byte[] der) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.der = der.clone();
  }

  /** Which form it has. */
  public Kind kind() {
    return kind;
  }

  /** A copy of the bytes, in DER. */
  public byte[] der() {
    return der.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevocationData data
        && kind == data.kind
        && Arrays.equals(der, data.der);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(der);
  }

  @Override
  public String toString() {
    return "RevocationData[kind=" + kind + ", bytes=" + der.length + "]";
  }
}
