package vn.tthc.sdk.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Of a file, in lower-case hex, without reading it into memory. */
  public static String sha256Hex(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = new byte[1 << 16];
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        digest.update(part, 0, count);
      }
    }
    return hex(digest.digest());
  }

  /** All of its 32 bytes. */
  public static byte[] sha256(byte[] bytes) {
    return sha256().digest(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** In lower case. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
