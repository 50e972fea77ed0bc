package vn.tthc.sdk.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private LineProof intent;
  private LineProof outcome;

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

  LineProof intent() {
    return intent;
  }

  /** Null when there is none. */
  LineProof outcome() {
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

  private LineProof covered(LineProof line, Entry checkpoint) {
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

  private static LineProof sealed(LineProof line, Entry seal) {
    boolean its =
        line != null
            && line.checkpoint() != null
            && !line.isSealed()
            && seal.number("checkpoint") == line.checkpoint().seq();
    return its ? line.sealedBy(seal) : line;
  }
}
