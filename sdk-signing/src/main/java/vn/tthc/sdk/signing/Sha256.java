package vn.tthc.sdk.signing;

import java.security.MessageDigest;
import vn.tthc.sdk.signing.internal.Digests;

/** The hashes of RFC 6962: the first byte keeps a leaf from passing for a node. */
final class Sha256 {

  static final int LENGTH = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private Sha256() {}

  static byte[] nothing() {
    return digest().digest();
  }

  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  static byte[] leaf(byte[] leaf) {
    MessageDigest digest = digest();
    digest.update(LEAF);
    return digest.digest(leaf);
  }

  /** The hash of a leaf in two parts. */
  static byte[] leaf(byte[] first, byte[] second) {
    MessageDigest digest = digest();
    digest.update(LEAF);
    digest.update(first);
    return digest.digest(second);
  }

  static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = digest();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  private static MessageDigest digest() {
    return Digests.begin("SHA-256");
  }
}
