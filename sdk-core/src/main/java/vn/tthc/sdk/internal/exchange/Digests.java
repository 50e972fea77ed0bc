package vn.tthc.sdk.internal.exchange;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and what is made of it. */
public final class Digests {

  private Digests() {}

  /** Its first eight bytes: enough to tell records apart, not to prove anything. */
  public static long shortened(byte[] bytes) {
    return ByteBuffer.wrap(newSha256().digest(bytes)).getLong();
  }

  /** In lower-case hex. */
  static String sha256(byte[] bytes) {
    return hex(newSha256().digest(bytes));
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
