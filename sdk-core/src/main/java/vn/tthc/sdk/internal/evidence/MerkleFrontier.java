package vn.tthc.sdk.internal.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import vn.tthc.sdk.internal.Digests;

/**
 * The root of the tree that {@code MerkleTree} makes (RFC 6962), over lines that come one by one
 * and are not kept: of each whole subtree only its hash is. Not thread-safe.
 */
final class MerkleFrontier {

  private record Subtree(int leaves, byte[] hash) {}

  // The newest, and smallest, first.
  private final Deque<Subtree> subtrees = new ArrayDeque<>();
  private int size;

  void add(byte[] line) {
    Subtree subtree = new Subtree(1, Digests.sha256(joined((byte) 0, line, new byte[0])));
    while (!subtrees.isEmpty() && subtrees.peek().leaves() == subtree.leaves()) {
      byte[] left = subtrees.pop().hash();
      subtree = new Subtree(2 * subtree.leaves(), node(left, subtree.hash()));
    }
    subtrees.push(subtree);
    size++;
  }

  int size() {
    return size;
  }

  /** The root over all lines so far, in hex. There must be one at least. */
  String root() {
    Iterator<Subtree> rest = subtrees.iterator();
    byte[] root = rest.next().hash();
    while (rest.hasNext()) {
      root = node(rest.next().hash(), root);
    }
    return Digests.hex(root);
  }

  void clear() {
    subtrees.clear();
    size = 0;
  }

  private static byte[] node(byte[] left, byte[] right) {
    return Digests.sha256(joined((byte) 1, left, right));
  }

  private static byte[] joined(byte prefix, byte[] left, byte[] right) {
    byte[] all = new byte[1 + left.length + right.length];
    all[0] = prefix;
    System.arraycopy(left, 0, all, 1, left.length);
    System.arraycopy(right, 0, all, 1 + left.length, right.length);
    return all;
  }
}
