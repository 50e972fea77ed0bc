package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every leaf of every tree up to 70 leaves, against the RFC's own recursive definition. */
class MerkleTreePropertyTest {

  private static final int MAX = 70;

  static IntStream sizes() {
    return IntStream.rangeClosed(1, MAX);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void root_and_proofs_are_those_of_the_definition(int size) {
    List<byte[]> leaves = leaves(size);
    MerkleTree tree = MerkleTree.of(leaves);
    assertThat(tree.root()).isEqualTo(definedRoot(leaves));
    for (int i = 0; i < size; i++) {
      assertThat(tree.proof(i)).usingRecursiveComparison().isEqualTo(definedPath(i, leaves));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_proof_holds_for_its_own_leaf_and_position_only(int size) {
    List<byte[]> leaves = leaves(size);
    MerkleTree tree = MerkleTree.of(leaves);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        assertThat(MerkleTree.verify(leaves.get(j), i, size, tree.proof(i), tree.root()))
            .isEqualTo(i == j);
        assertThat(MerkleTree.verify(leaves.get(i), j, size, tree.proof(i), tree.root()))
            .isEqualTo(i == j);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_changed_shortened_or_lengthened_proof_does_not_hold(int size) {
    List<byte[]> leaves = leaves(size);
    MerkleTree tree = MerkleTree.of(leaves);
    for (int i = 0; i < size; i++) {
      List<byte[]> longer = new ArrayList<>(tree.proof(i));
      longer.add(tree.root());
      assertThat(holds(tree, leaves, i, longer)).isFalse();
      for (int part = 0; part < tree.proof(i).size(); part++) {
        List<byte[]> changed = new ArrayList<>(tree.proof(i));
        changed.get(part)[31] ^= 1;
        assertThat(holds(tree, leaves, i, changed)).isFalse();
        changed.remove(part);
        assertThat(holds(tree, leaves, i, changed)).isFalse();
      }
    }
  }

  private static boolean holds(MerkleTree tree, List<byte[]> leaves, int i, List<byte[]> proof) {
    return MerkleTree.verify(leaves.get(i), i, tree.size(), proof, tree.root());
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size).mapToObj(i -> new byte[] {(byte) i, 7}).toList();
  }

  private static byte[] definedRoot(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return Sha256.leaf(leaves.get(0));
    }
    int k = split(leaves.size());
    return Sha256.node(
        definedRoot(leaves.subList(0, k)), definedRoot(leaves.subList(k, leaves.size())));
  }

  private static List<byte[]> definedPath(int m, List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return new ArrayList<>();
    }
    int k = split(leaves.size());
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    List<byte[]> path = m < k ? definedPath(m, left) : definedPath(m - k, right);
    path.add(definedRoot(m < k ? right : left));
    return path;
  }

  private static int split(int n) {
    return Integer.highestOneBit(n - 1);
  }
}
