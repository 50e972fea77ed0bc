package vn.tthc.sdk.evidence;

import java.util.ArrayList;
import java.util.List;
import vn.tthc.sdk.signing.MerkleTree;

/**
 * The way from one leaf to the root, each step with the side on which its hash stands.
 *
 * @param steps from the leaf upwards
 */
record MerklePath(List<Step> steps) {

  /**
   * @param left whether the hash stands on the left of what was reached so far
   * @param hash 32 bytes
   */
  record Step(boolean left, byte[] hash) {}

  static MerklePath of(MerkleTree tree, int index) {
    List<Step> steps = new ArrayList<>();
    int position = index;
    int last = tree.size() - 1;
    for (byte[] hash : tree.proof(index)) {
      // One without a neighbour rises until it has one, on its left.
      while (position == last && position % 2 == 0) {
        position >>= 1;
        last >>= 1;
      }
      steps.add(new Step(position % 2 == 1, hash));
      position >>= 1;
      last >>= 1;
    }
    return new MerklePath(List.copyOf(steps));
  }
}
