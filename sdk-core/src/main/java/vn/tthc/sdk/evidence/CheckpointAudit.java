package vn.tthc.sdk.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.evidence.SealContent;
import vn.tthc.sdk.signing.MerkleTree;

/** Makes the root of each checkpoint anew and holds it against its signature. */
final class CheckpointAudit {

  /** A signer that is out for months; each is a line of the log in memory. */
  private static final int MOST_WITHOUT_SEAL = 4096;

  private record Checkpoint(Entry entry, String digest) {}

  private final KnownSeals known;
  private final SignatureAudit signatures;
  private final Consumer<AuditFinding> findings;
  private final List<byte[]> hashes = new ArrayList<>();
  private final Map<Long, Checkpoint> recent = new LinkedHashMap<>();
  private @Nullable Entry opened;
  private long firstSeq;
  private long from;
  private long lines;
  private long checkpoints;
  private AuditReport.@Nullable Seal lastSeal;

  CheckpointAudit(KnownSeals known, SignatureAudit signatures, Consumer<AuditFinding> findings) {
    this.known = known;
    this.signatures = signatures;
    this.findings = findings;
  }

  void add(Entry entry, long seq, String digest) {
    if (lines == 0) {
      begin(seq);
    }
    lines++;
    if (entry.is("opened")) {
      open(entry);
    } else if (entry.is("checkpoint")) {
      checkpoint(entry, digest);
    } else if (entry.is("seal")) {
      seal(entry);
    }
    hashes.add(MerkleTree.hash(entry.line().bytes()));
  }

  /** Behind files that were removed, the first checkpoint covers the last line of those too. */
  private void begin(long firstSeq) {
    this.firstSeq = firstSeq;
    from = firstSeq;
    known
        .checkpoint(firstSeq - 1)
        .ifPresent(
            line -> {
              hashes.add(MerkleTree.hash(line));
              from = firstSeq - 1;
            });
  }

  private void open(Entry entry) {
    if (opened != null && !entry.text("log").equals(opened.text("log"))) {
      findings.accept(
          entry.finding(Kind.MISSING_FILE, "this file is a part of another log, not of this one"));
    }
    opened = entry;
  }

  private void checkpoint(Entry entry, String digest) {
    checkpoints++;
    recent.put(entry.seq(), new Checkpoint(entry, digest));
    if (recent.size() > MOST_WITHOUT_SEAL) {
      recent.remove(recent.keySet().iterator().next());
    }
    boolean whole = entry.number("from") == from && entry.number("to") == entry.seq() - 1;
    String root = Digests.hex(MerkleTree.ofHashes(hashes).root());
    boolean beforeIsGone = checkpoints == 1 && from > 1 && entry.number("from") == from - 1;
    if (!beforeIsGone && !(whole && root.equals(entry.text("root")))) {
      findings.accept(
          entry.finding(
              Kind.WRONG_CHECKPOINT,
              "its root does not stand for lines "
                  + entry.number("from")
                  + " to "
                  + entry.number("to")
                  + " as they are now"));
    }
    hashes.clear();
    from = entry.seq();
  }

  private void seal(Entry seal) {
    // Kept, as after a crash the same checkpoint may be sealed once more.
    Checkpoint checkpoint = recent.get(seal.number("checkpoint"));
    boolean removed = seal.number("checkpoint") < firstSeq;
    if (removed) {
      return;
    }
    Entry head = opened;
    if (checkpoint == null || head == null) {
      findings.accept(
          seal.finding(Kind.WRONG_CHECKPOINT, "it seals a checkpoint that is not there"));
      return;
    }
    boolean good = signatures.seal(seal, content(head, checkpoint, seal));
    known.seen(checkpoint.entry(), checkpoint.digest(), seal, findings);
    if (!good) {
      return;
    }
    long to = checkpoint.entry().number("to");
    lastSeal = new AuditReport.Seal(to, to - firstSeq + 1, seal.time());
  }

  private static byte[] content(Entry head, Checkpoint checkpoint, Entry seal) {
    return new SealContent(
            head.text("agency"),
            checkpoint.digest(),
            head.text("environment"),
            checkpoint.entry().number("from"),
            head.text("log"),
            checkpoint.entry().text("root"),
            seal.text("time"),
            checkpoint.entry().number("to"))
        .canonicalJson();
  }

  long lines() {
    return lines;
  }

  long checkpoints() {
    return checkpoints;
  }

  Optional<AuditReport.Seal> lastSeal() {
    return Optional.ofNullable(lastSeal);
  }
}
