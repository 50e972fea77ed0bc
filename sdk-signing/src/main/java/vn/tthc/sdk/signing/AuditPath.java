package vn.tthc.sdk.signing;

import java.security.MessageDigest;
import java.util.List;

/** Follows an audit path from a leaf's hash up to a root (RFC 9162, section 2.1.3.2). */
final class AuditPath {

  private AuditPath() {}

  static boolean leadsTo(byte[] root, byte[] leafHash, int index, int size, List<byte[]> path) {
    byte[] hash = leafHash;
    int position = index;
    int last = size - 1;
    for (byte[] sibling : path) {
      // A part of another length would let one hash input be read as another pair of nodes.
      if (last == 0 || sibling.length != Sha256.LENGTH) {
        return false;
      }
      // The last node of a level may have no neighbour: it rises until it has one, on its left.
      while (position == last && isLeft(position)) {
        position >>= 1;
        last >>= 1;
      }
      hash = isLeft(position) ? Sha256.node(hash, sibling) : Sha256.node(sibling, hash);
      position >>= 1;
      last >>= 1;
    }
    return climbedAll(position, last) && MessageDigest.isEqual(hash, root);
  }

  private static boolean isLeft(int position) {
    return (position & 1) == 0;
  }

  private static boolean climbedAll(int position, int last) {
    return position == 0 && last == 0;
  }
}
