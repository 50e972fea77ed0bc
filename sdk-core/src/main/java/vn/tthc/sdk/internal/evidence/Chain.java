package vn.tthc.sdk.internal.evidence;

import vn.tthc.sdk.internal.Digests;

/** Where the log stands: its last line, and what no checkpoint covers yet. Not thread-safe. */
final class Chain {

  /** Most lines that a checkpoint covers. */
  static final int MOST_COVERED = 65_536;

  private static final String NOTHING_BEFORE = "0".repeat(64);

  private final MerkleFrontier uncovered = new MerkleFrontier();
  private long seq;
  private String digest = NOTHING_BEFORE;
  private String lastType = "";
  private long from = 1;
  private boolean traffic;

  /**
   * Goes on by a line.
   *
   * @param type empty for a line that a crash cut short
   */
  void add(long number, byte[] line, String type) {
    boolean checkpoint = type.equals(Entry.CHECKPOINT);
    if (checkpoint) {
      uncovered.clear();
      traffic = false;
    }
    if (uncovered.size() == 0) {
      from = number;
    }
    uncovered.add(line);
    traffic |= !checkpoint && !type.equals(Entry.SEAL) && !type.equals(Entry.VALIDATION);
    seq = number;
    digest = Digests.sha256Hex(line);
    lastType = type;
  }

  /** Number of the last line; 0 when there is none. */
  long seq() {
    return seq;
  }

  /** Digest of the last line. */
  String digest() {
    return digest;
  }

  /** The first line that no checkpoint covers. */
  long from() {
    return from;
  }

  /** Root over the lines that no checkpoint covers. */
  String root() {
    return uncovered.root();
  }

  /** Whether a checkpoint would tell of more than checkpoints and seals. */
  boolean hasTraffic() {
    return traffic;
  }

  /** Whether the next line would be one too many for a checkpoint. */
  boolean isFull() {
    return uncovered.size() >= MOST_COVERED;
  }

  boolean endsInCheckpoint() {
    return lastType.equals(Entry.CHECKPOINT);
  }
}
