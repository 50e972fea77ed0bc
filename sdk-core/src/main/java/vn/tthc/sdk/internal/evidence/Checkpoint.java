package vn.tthc.sdk.internal.evidence;

import vn.tthc.sdk.internal.Digests;

/**
 * A checkpoint as it stands in the log.
 *
 * @param seq of its line
 * @param from the first line that it covers
 * @param to the last one
 * @param root over them, in hex
 * @param bytes of its line
 */
record Checkpoint(long seq, long from, long to, String root, byte[] bytes) {

  static Checkpoint of(Entry entry) {
    return new Checkpoint(
        entry.seq(), entry.number("from"), entry.number("to"), entry.text("root"), entry.bytes());
  }

  /** Digest of its line: what the seal ties to the chain. */
  String chain() {
    return Digests.sha256Hex(bytes);
  }

  @Override
  public String toString() {
    return "Checkpoint[" + seq + ", " + from + " to " + to + "]";
  }
}
