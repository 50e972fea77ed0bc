package vn.tthc.sdk.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaltedLeavesTest {

  private static final byte[] SEED =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

  private final SaltedLeaves salted = new SaltedLeaves(SEED);

  @Test
  void salt_is_the_hmac_of_the_position() {
    // printf '\x00\x00\x01\x02' | openssl mac -digest SHA256 -macopt hexkey:<seed> HMAC
    assertThat(salted.salt(258))
        .asHexString()
        .isEqualToIgnoringCase("02585AC034EA74452F4A9D718E31AB0054CA177FEE43C574D09EDA8B1A38A340");
  }

  @Test
  void leaf_is_the_salt_and_the_item() {
    byte[] item = "hồ sơ".getBytes(UTF_8);
    byte[] leaf = SaltedLeaves.leaf(salted.salt(1), item);
    assertThat(leaf).hasSize(32 + item.length).startsWith(salted.salt(1)).endsWith(item);
    List<byte[]> leaves = List.of(SaltedLeaves.leaf(salted.salt(0), new byte[0]), leaf);
    assertThat(salted.tree(List.of(new byte[0], item)).root())
        .isEqualTo(MerkleTree.of(leaves).root());
  }

  @Test
  void equal_items_have_different_leaves() {
    MerkleTree tree = salted.tree(List.of(new byte[] {1}, new byte[] {1}));
    assertThat(tree.proof(0).get(0)).isNotEqualTo(tree.proof(1).get(0));
  }

  @Test
  void one_item_is_proven_with_its_salt_alone() {
    byte[] item = {5};
    MerkleTree tree = salted.tree(List.of(new byte[] {4}, item, new byte[] {6}));
    byte[] leaf = SaltedLeaves.leaf(salted.salt(1), item);
    assertThat(MerkleTree.verify(leaf, 1, 3, tree.proof(1), tree.root())).isTrue();
    assertThat(MerkleTree.verify(item, 1, 3, tree.proof(1), tree.root())).isFalse();
  }

  @Test
  void the_seed_is_copied() {
    byte[] seed = SEED.clone();
    SaltedLeaves leaves = new SaltedLeaves(seed);
    seed[0] ^= 1;
    assertThat(leaves.salt(0)).isEqualTo(salted.salt(0));
  }

  @Test
  void wrong_lengths_and_positions_are_refused() {
    assertThatThrownBy(() -> new SaltedLeaves(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32");
    assertThatThrownBy(() -> SaltedLeaves.leaf(new byte[33], new byte[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32");
    assertThatThrownBy(() -> salted.salt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
