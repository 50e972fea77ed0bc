package vn.tthc.sdk.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.evidence.LogLine;
import vn.tthc.sdk.internal.evidence.LogReader;

/** The checkpoints and seals that are kept beside the log, where a cut of its end shows. */
final class KnownSeals {

  private record Pair(Entry checkpoint, String checkpointDigest, String sealDigest) {}

  private final Path file;
  private boolean none = true;
  private final Map<Long, Pair> pairs = new TreeMap<>();
  private boolean missingTold;

  private KnownSeals(Path file) {
    this.file = file;
  }

  /** Reads them; lines that are none are told. */
  static KnownSeals read(Path file, Consumer<AuditFinding> findings) throws IOException {
    KnownSeals known = new KnownSeals(file);
    if (Files.exists(file)) {
      try (LogReader reader = LogReader.over(List.of(file))) {
        known.readAll(reader, findings);
      }
    }
    return known;
  }

  private void readAll(LogReader reader, Consumer<AuditFinding> findings) throws IOException {
    Entry checkpoint = null;
    for (Optional<LogLine> line = reader.next(); line.isPresent(); line = reader.next()) {
      Entry entry = Entry.of(line.get());
      if (entry.form() == Entry.Form.CUT_SHORT && !entry.line().ended()) {
        // A crash while the pair was written: the log has it too.
        checkpoint = null;
      } else if (entry.is("checkpoint")) {
        checkpoint = entry;
      } else if (checkpoint != null && entry.is("seal") && entry.line().ended()) {
        none = false;
        pairs.put(checkpoint.seq(), new Pair(checkpoint, digest(checkpoint), digest(entry)));
        checkpoint = null;
      } else {
        findings.accept(
            entry.finding(Kind.CHANGED_LINE, "it is neither a checkpoint nor its seal"));
        checkpoint = null;
      }
    }
  }

  private static String digest(Entry entry) {
    return Digests.sha256Hex(entry.line().bytes());
  }

  /** The line of the checkpoint with this number. */
  Optional<byte[]> checkpoint(long seq) {
    return Optional.ofNullable(pairs.get(seq)).map(pair -> pair.checkpoint().line().bytes());
  }

  /** A checkpoint and its seal that stand in the log. */
  void seen(Entry checkpoint, String digest, Entry seal, Consumer<AuditFinding> findings) {
    Pair pair = pairs.remove(checkpoint.seq());
    if (pair == null) {
      if (none && !missingTold) {
        missingTold = true;
        findings.accept(
            new AuditFinding(
                Kind.MISSING_FILE,
                file.getFileName().toString(),
                0,
                0,
                "it is missing or empty: without it a cut at the end of the log would not show"));
      }
    } else if (!pair.checkpointDigest().equals(digest) || !pair.sealDigest().equals(digest(seal))) {
      findings.accept(
          pair.checkpoint()
              .finding(Kind.WRONG_CHECKPOINT, "the log has another checkpoint or seal here"));
    }
  }

  /** After the last line of the log: those that should have been in it. */
  void end(long firstSeq, long lastSeq, Consumer<AuditFinding> findings) {
    for (Map.Entry<Long, Pair> pair : pairs.entrySet()) {
      Entry checkpoint = pair.getValue().checkpoint();
      if (pair.getKey() > lastSeq) {
        findings.accept(
            checkpoint.finding(
                Kind.CUT_TAIL,
                "the log ends with line " + lastSeq + ", before this signed checkpoint"));
      } else if (pair.getKey() >= firstSeq) {
        findings.accept(
            checkpoint.finding(
                Kind.WRONG_CHECKPOINT, "the log does not have this checkpoint with its seal"));
      }
    }
  }
}
