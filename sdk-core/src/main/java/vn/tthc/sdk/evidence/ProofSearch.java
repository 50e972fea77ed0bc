package vn.tthc.sdk.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.evidence.LogFiles;
import vn.tthc.sdk.internal.evidence.LogFiles.Segment;
import vn.tthc.sdk.internal.evidence.LogLine;
import vn.tthc.sdk.internal.evidence.LogReader;
import vn.tthc.sdk.signing.MerkleTree;

/** Looks for the two lines of an exchange and for the checkpoints that cover them. */
final class ProofSearch {

  private final String exchangeId;
  private final List<byte[]> hashes = new ArrayList<>();
  private long from;
  private @Nullable LineProof intent;
  private @Nullable LineProof outcome;

  private ProofSearch(String exchangeId) {
    this.exchangeId = exchangeId;
  }

  /**
   * Reads no further than to the seals of both lines.
   *
   * @throws IllegalArgumentException when there is no such exchange
   * @throws IllegalStateException when the log is broken there
   */
  static ProofSearch find(LogFiles files, String exchangeId) throws IOException {
    ProofSearch search = new ProofSearch(exchangeId);
    for (Segment segment : files.segments()) {
      try (LogReader reader = LogReader.over(List.of(segment.file()))) {
        Optional<LogLine> line = reader.next();
        while (line.isPresent() && !search.complete()) {
          search.add(segment.number(), Entry.of(line.get()), files);
          line = reader.next();
        }
      }
    }
    if (search.intent == null) {
      throw new IllegalArgumentException(
          "exchange " + exchangeId + ": it is not in this log; `log show` lists those that are");
    }
    return search;
  }

  /** There is one, or nothing was found. */
  LineProof intent() {
    return Objects.requireNonNull(intent);
  }

  /** Null when there is none. */
  @Nullable LineProof outcome() {
    return outcome;
  }

  private boolean complete() {
    return intent != null && intent.isSealed() && outcome != null && outcome.isSealed();
  }

  private void add(int segment, Entry entry, LogFiles files) throws IOException {
    if (from == 0) {
      begin(entry, files);
    }
    boolean ours = entry.text("exchangeId").equals(exchangeId);
    if (ours && entry.is("intent") && intent == null) {
      intent = new LineProof(entry, segment, null, null, null);
    } else if (ours && entry.is("outcome") && outcome == null) {
      outcome = new LineProof(entry, segment, null, null, null);
    } else if (entry.is("checkpoint")) {
      checkpoint(entry);
    } else if (entry.is("seal")) {
      intent = sealed(intent, entry);
      outcome = sealed(outcome, entry);
    }
    hashes.add(MerkleTree.hash(entry.line().bytes()));
  }

  private void begin(Entry first, LogFiles files) throws IOException {
    from = first.seq();
    if (from > 1) {
      Optional<byte[]> before =
          KnownSeals.read(files.checkpoints(), finding -> {}).checkpoint(from - 1);
      before.ifPresent(
          line -> {
            hashes.add(MerkleTree.hash(line));
            from--;
          });
    }
  }

  private void checkpoint(Entry checkpoint) {
    intent = covered(intent, checkpoint);
    outcome = covered(outcome, checkpoint);
    hashes.clear();
    from = checkpoint.seq();
  }

  private @Nullable LineProof covered(@Nullable LineProof line, Entry checkpoint) {
    if (line == null || line.checkpoint() != null) {
      return line;
    }
    MerkleTree tree = MerkleTree.ofHashes(hashes);
    if (!Digests.hex(tree.root()).equals(checkpoint.text("root"))) {
      throw new IllegalStateException(
          "exchange " + exchangeId + ": the log is broken around it; run `log verify`");
    }
    int index = (int) (line.entry().seq() - from);
    return line.under(MerklePath.of(tree, index), checkpoint);
  }

  private static @Nullable LineProof sealed(@Nullable LineProof line, Entry seal) {
    if (line == null || line.isSealed()) {
      return line;
    }
    Entry checkpoint = line.checkpoint();
    boolean its = checkpoint != null && seal.number("checkpoint") == checkpoint.seq();
    return its ? line.sealedBy(seal) : line;
  }
}
