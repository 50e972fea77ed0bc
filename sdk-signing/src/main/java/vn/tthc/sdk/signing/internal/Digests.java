package vn.tthc.sdk.signing.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Message digests that every Java platform has. */
public final class Digests {

  private Digests() {}

  /** Of some bytes, by the name in the standard, such as {@code SHA-256}. */
  public static byte[] of(String name, byte[] bytes) {
    return begin(name).digest(bytes);
  }

  /** One for bytes in several parts. */
  public static MessageDigest begin(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + name, e);
    }
  }
}
