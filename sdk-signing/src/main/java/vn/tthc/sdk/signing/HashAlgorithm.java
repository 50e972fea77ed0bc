package vn.tthc.sdk.signing;

/** The hash functions of signatures and time stamps: those of the SHA-2 family (FIPS 180-4). */
public enum HashAlgorithm {
  /** 32 bytes. */
  SHA256("SHA-256", 32),
  /** 48 bytes. */
  SHA384("SHA-384", 48),
  /** 64 bytes. */
  SHA512("SHA-512", 64);

  private final String standardName;
  private final int length;

  HashAlgorithm(String standardName, int length) {
    this.standardName = standardName;
    this.length = length;
  }

  /** The name in the standard, which is Java's too, such as {@code SHA-256}. */
  public String standardName() {
    return standardName;
  }

  /** The number of bytes of a hash. */
  public int length() {
    return length;
  }
}
