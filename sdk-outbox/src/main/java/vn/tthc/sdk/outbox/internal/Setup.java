package vn.tthc.sdk.outbox.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * How a node sends.
 *
 * @param node its name, told apart from all others
 * @param sends whether it sends at all
 * @param workers how many batches are under way at once
 * @param lease how long a node that says nothing keeps its shards
 * @param idle how often quiet shards are looked over
 * @param supersede whether a later snapshot may go in the place of one that was never sent
 * @param patience how long closing waits for what is under way
 * @param told who is told
 */
public record Setup(
    String node,
    boolean sends,
    int workers,
    Duration lease,
    Duration idle,
    boolean supersede,
    Duration patience,
    Told told) {

  /**
   * A node's name with something random: one that was killed is not the one started in its place.
   */
  public static String unique(String node) {
    byte[] bytes = new byte[4];
    new SecureRandom().nextBytes(bytes);
    return node + "/" + HexFormat.of().formatHex(bytes);
  }
}
