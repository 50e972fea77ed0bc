package vn.tthc.sdk.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and what is made of it. */
public final class Digests {

  private Digests() {}

  /** Its first eight bytes: enough to tell records apart, not to prove anything. */
  public static long shortened(byte[] bytes) {
    return ByteBuffer.wrap(sha256(bytes)).getLong();
  }

  /** In lower-case hex. */
  public static String sha256Hex(byte[] bytes) {
    return hex(sha256(bytes));
  }

  /** All of its 32 bytes. */
  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** In lower case. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
