package vn.tthc.sdk.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A line of the log and what ties it to a checkpoint.
 *
 * @param entry the line
 * @param segment number of the file it is in
 * @param path to the root of the checkpoint; null when none covers it yet
 * @param checkpoint null when none covers it yet
 * @param seal of the checkpoint; null when there is none yet
 */
record LineProof(
    Entry entry,
    int segment,
    @Nullable MerklePath path,
    @Nullable Entry checkpoint,
    @Nullable Entry seal) {

  LineProof under(MerklePath path, Entry checkpoint) {
    return new LineProof(entry, segment, path, checkpoint, null);
  }

  LineProof sealedBy(Entry seal) {
    return new LineProof(entry, segment, path, checkpoint, seal);
  }

  boolean isSealed() {
    return seal != null;
  }
}
