package vn.tthc.sdk.signing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes Merkle leaves that cannot be guessed: {@code leaf = salt || item}, where {@code salt =
 * HMAC-SHA-256(seed, index)} and the index is four bytes, big-endian, from zero.
 *
 * <p>The proof of one item shows the bare hash of its neighbour. Items of few possible contents (a
 * dossier's code, its state, a date) could be tried one by one against such a hash. With a salt of
 * 32 bytes they cannot, and one item's salt, handed out with its proof, says nothing of another's.
 *
 * <p>Keep the seed as secret as the items, and take a fresh one for every tree.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SaltedLeaves {

  /** The length of a seed and of a salt, in bytes. */
  public static final int LENGTH = 32;

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec seed;

  /**
   * Takes the secret from which all salts come.
   *
   * @param seed 32 random bytes; a copy is kept
   * @throws IllegalArgumentException if the seed has another length
   */
  public SaltedLeaves(byte[] seed) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException(
          "A seed has " + LENGTH + " random bytes, this one has " + seed.length);
    }
    this.seed = new SecretKeySpec(seed, HMAC);
  }

  /**
   * The salt of one position: what must be handed out with the item and its proof.
   *
   * @param index the item's position, from zero
   * @return 32 bytes
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public byte[] salt(int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException(index);
    }
    return salt(mac(), index);
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(seed);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  private static byte[] salt(Mac mac, int index) {
    return mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(index).array());
  }

  /**
   * The tree over the leaves of all items, as {@link MerkleTree#of} makes it, but without a copy of
   * each item.
   *
   * @param items the items' bytes, in their order
   */
  public MerkleTree tree(List<byte[]> items) {
    Mac mac = mac();
    List<byte[]> hashes = new ArrayList<>(items.size());
    for (byte[] item : items) {
      hashes.add(Sha256.leaf(salt(mac, hashes.size()), item));
    }
    return MerkleTree.ofHashes(hashes);
  }

  /**
   * One leaf from its salt, as whoever checks a proof makes it, for {@link MerkleTree#verify}.
   *
   * @param salt what {@link #salt} gave
   * @param item the item's bytes
   * @return the salt, then the item
   * @throws IllegalArgumentException if the salt has not 32 bytes: with salts of any length, one
   *     item could be passed off as another
   */
  public static byte[] leaf(byte[] salt, byte[] item) {
    if (salt.length != LENGTH) {
      throw new IllegalArgumentException(
          "A salt has " + LENGTH + " bytes, this one has " + salt.length);
    }
    return ByteBuffer.allocate(LENGTH + item.length).put(salt).put(item).array();
  }
}
