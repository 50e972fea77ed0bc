package vn.tthc.sdk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference data of Certificate Transparency, by which implementations are compared. */
class MerkleTreeTest {

  private static final HexFormat HEX = HexFormat.of();

  private static final List<byte[]> LEAVES =
      List.of(
          HEX.parseHex(""),
          HEX.parseHex("00"),
          HEX.parseHex("10"),
          HEX.parseHex("2021"),
          HEX.parseHex("3031"),
          HEX.parseHex("40414243"),
          HEX.parseHex("5051525354555657"),
          HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

  private static MerkleTree tree(int size) {
    return MerkleTree.of(LEAVES.subList(0, size));
  }

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void root_is_that_of_the_reference_data(int size, String root) {
    assertThat(tree(size).root()).asHexString().isEqualToIgnoringCase(root);
    assertThat(tree(size).size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, ''",
    "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
        + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
        + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
        + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
        + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
        + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
  })
  void proof_is_that_of_the_reference_data(int index, int size, String path) {
    List<String> expected = path.isEmpty() ? List.of() : List.of(path.split(" "));
    assertThat(tree(size).proof(index)).map(HEX::formatHex).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-1, 8", "8, 8", "0, 0", "0, -1", "3, 2147483647"})
  void an_impossible_position_is_not_proven(int index, int size) {
    byte[] root = tree(8).root();
    assertThat(MerkleTree.verify(LEAVES.get(3), index, size, tree(8).proof(3), root)).isFalse();
  }

  @Test
  void a_node_does_not_pass_for_a_leaf() {
    byte[] left = Sha256.leaf(LEAVES.get(0));
    byte[] right = Sha256.leaf(LEAVES.get(1));
    byte[] both = HEX.parseHex(HEX.formatHex(left) + HEX.formatHex(right));
    assertThat(MerkleTree.verify(both, 0, 1, List.of(), tree(2).root())).isFalse();
  }

  @Test
  void a_part_of_a_wrong_length_is_not_proven() {
    byte[] root = tree(2).root();
    byte[] tooLong = new byte[33];
    assertThat(MerkleTree.verify(LEAVES.get(0), 0, 2, List.of(tooLong), root)).isFalse();
    assertThat(MerkleTree.verify(LEAVES.get(0), 0, 2, tree(2).proof(0), new byte[0])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3, Integer.MAX_VALUE})
  void there_is_no_proof_of_a_leaf_that_is_not_there(int index) {
    assertThatThrownBy(() -> tree(3).proof(index)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void what_is_handed_in_and_out_is_copied() {
    List<byte[]> leaves = new ArrayList<>(List.of(new byte[] {1}, new byte[] {2}));
    MerkleTree tree = MerkleTree.of(leaves);
    byte[] root = tree.root();
    leaves.get(0)[0] = 9;
    leaves.clear();
    tree.root()[0] ^= 1;
    tree.proof(0).get(0)[0] ^= 1;
    assertThat(tree.root()).isEqualTo(root);
    assertThat(MerkleTree.verify(new byte[] {1}, 0, 2, tree.proof(0), root)).isTrue();
  }

  @Test
  void hashes_of_leaves_make_the_same_tree() {
    List<byte[]> hashes = LEAVES.stream().map(MerkleTree::hash).toList();
    MerkleTree tree = MerkleTree.ofHashes(hashes);
    assertThat(tree.root()).isEqualTo(MerkleTree.of(LEAVES).root());
    assertThat(tree.size()).isEqualTo(LEAVES.size());
  }
}
