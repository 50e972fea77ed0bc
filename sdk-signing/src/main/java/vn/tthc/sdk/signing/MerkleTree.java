package vn.tthc.sdk.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Merkle tree as RFC 6962, section 2.1, defines it, over SHA-256: one root of 32 bytes stands for
 * all leaves in their order, and a proof of a few hashes shows that a leaf is among them.
 *
 * <p>A leaf is hashed as {@code SHA-256(0x00 || leaf)}, an inner node as {@code SHA-256(0x01 ||
 * left || right)}, and n leaves are split at the largest power of two below n. The tree of no
 * leaves has the root {@code SHA-256("")}.
 *
 * <p>A proof shows its owner the hashes of neighbouring leaves. Where leaves could be guessed, put
 * them through {@link SaltedLeaves} first.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class MerkleTree {

  /** The hashes from the leaves (first) up to the root (last); never empty but for no leaves. */
  private final List<List<byte[]>> levels;

  private MerkleTree(List<List<byte[]>> levels) {
    this.levels = levels;
  }

  /**
   * Builds the tree over the given leaves.
   *
   * @param leaves the leaves as plain bytes, not yet hashed, in their order; may be empty, and a
   *     leaf may have no bytes. Neither the list nor the arrays are kept.
   * @return the tree
   * @throws NullPointerException if the list or a leaf is null
   */
  public static MerkleTree of(List<byte[]> leaves) {
    List<byte[]> level = new ArrayList<>(leaves.size());
    for (byte[] leaf : leaves) {
      level.add(Sha256.leaf(leaf));
    }
    return ofHashes(level);
  }

  /**
   * The hash of a leaf, for {@link #ofHashes}: where leaves are large or many, keep these.
   *
   * @param leaf as plain bytes
   * @return 32 bytes
   */
  public static byte[] hash(byte[] leaf) {
    return Sha256.leaf(leaf);
  }

  /**
   * Builds the tree over leaves that are hashed already.
   *
   * @param hashes what {@link #hash} gave for each leaf, in their order; the list is copied, the
   *     arrays are not: leave them as they are
   * @return the tree
   */
  public static MerkleTree ofHashes(List<byte[]> hashes) {
    List<byte[]> level = List.copyOf(hashes);
    List<List<byte[]>> levels = new ArrayList<>();
    levels.add(level);
    while (level.size() > 1) {
      level = parents(level);
      levels.add(level);
    }
    return new MerkleTree(levels);
  }

  /**
   * Pairs neighbours; one that is left over rises as it is. Level by level this gives the very tree
   * of the RFC's split at the largest power of two, without hashing anything twice.
   */
  private static List<byte[]> parents(List<byte[]> level) {
    List<byte[]> parents = new ArrayList<>((level.size() + 1) / 2);
    for (int left = 0; left < level.size(); left += 2) {
      boolean paired = left + 1 < level.size();
      parents.add(paired ? Sha256.node(level.get(left), level.get(left + 1)) : level.get(left));
    }
    return parents;
  }

  /**
   * The number of leaves, which {@link #verify} asks for beside the root.
   *
   * @return zero or more
   */
  public int size() {
    return levels.get(0).size();
  }

  /**
   * The hash that stands for all leaves.
   *
   * @return 32 bytes, a copy
   */
  public byte[] root() {
    return size() == 0 ? Sha256.nothing() : levels.get(levels.size() - 1).get(0).clone();
  }

  /**
   * The audit path of one leaf (RFC 6962, section 2.1.1).
   *
   * @param index the leaf's position, from zero
   * @return hashes of 32 bytes each, copies, from the leaf's neighbour upwards; empty when the tree
   *     has one leaf
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public List<byte[]> proof(int index) {
    Objects.checkIndex(index, size());
    List<byte[]> proof = new ArrayList<>(levels.size());
    int position = index;
    for (List<byte[]> level : levels) {
      int sibling = position ^ 1;
      if (sibling < level.size()) {
        proof.add(level.get(sibling).clone());
      }
      position >>= 1;
    }
    return List.copyOf(proof);
  }

  /**
   * Tells whether a leaf stands at the given position of the tree with the given size and root. An
   * impossible position, size, or proof is simply not proven: the answer is false.
   *
   * @param leaf the leaf as plain bytes, not yet hashed
   * @param index the leaf's position, from zero
   * @param size the number of leaves in the tree; take it from where the root was taken from, and
   *     not from whoever presents the proof
   * @param proof what {@link #proof} gave
   * @param root what {@link #root} gave
   * @return true if, and only if, the proof leads from the leaf to the root
   * @throws NullPointerException if an argument or a part of the proof is null
   */
  public static boolean verify(byte[] leaf, int index, int size, List<byte[]> proof, byte[] root) {
    Objects.requireNonNull(root, "root");
    byte[] hash = Sha256.leaf(leaf);
    return index >= 0 && index < size && AuditPath.leadsTo(root, hash, index, size, proof);
  }
}
