package vn.tthc.sdk.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.evidence.AuditFinding.Kind;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.evidence.LogFiles;
import vn.tthc.sdk.internal.evidence.LogFiles.Segment;
import vn.tthc.sdk.internal.evidence.LogLine;
import vn.tthc.sdk.internal.evidence.LogReader;
import vn.tthc.sdk.signing.Verifier;

/** One walk over a log from its first line to its last. */
final class Audit {

  /** The log first, then what is kept beside it. */
  private static final Comparator<AuditFinding> BY_PLACE =
      Comparator.comparing((AuditFinding finding) -> !finding.file().startsWith("exchanges-"))
          .thenComparing(AuditFinding::file)
          .thenComparing(AuditFinding::line)
          .thenComparing(AuditFinding::kind);

  private final LogFiles files;
  private final LongConsumer progress;
  private final List<AuditFinding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Entry> removals = new ArrayList<>();
  private final ChainAudit chain = new ChainAudit(this::found);
  private final SignatureAudit signatures;
  private final KnownSeals known;
  private final CheckpointAudit checkpoints;
  private final Exchanges exchanges = new Exchanges();
  private long moreFindings;
  private long missingData;
  private boolean unproven;
  private @Nullable Entry first;
  private long lastSeq;

  Audit(LogFiles files, @Nullable Verifier verifier, LongConsumer progress) throws IOException {
    this.files = files;
    this.progress = progress;
    this.signatures = new SignatureAudit(verifier, this::found);
    this.known = KnownSeals.read(files.checkpoints(), this::found);
    this.checkpoints = new CheckpointAudit(known, signatures, this::found);
  }

  AuditReport run() throws IOException {
    for (Segment segment : files.segments()) {
      try (LogReader reader = LogReader.over(List.of(segment.file()))) {
        for (Optional<LogLine> line = reader.next(); line.isPresent(); line = reader.next()) {
          add(segment, Entry.of(line.get()));
        }
      }
    }
    end();
    return report();
  }

  private void add(Segment segment, Entry entry) throws IOException {
    boolean beingWritten = !entry.line().ended() && entry.form() == Entry.Form.CUT_SHORT;
    if (beingWritten) {
      notes.add(place(entry) + " is not whole yet: it is being written, or a crash cut it short");
      return;
    }
    String digest = Digests.sha256Hex(entry.line().bytes());
    long seq = chain.add(entry, digest);
    if (!entry.line().ended()) {
      found(entry.finding(Kind.CHANGED_LINE, "it lacks its line end"));
    }
    if (entry.form() == Entry.Form.CUT_SHORT) {
      notes.add(place(entry) + " was cut short by a crash, and the log went on behind it");
    }
    checkpoints.add(entry, seq, digest);
    exchanges.add(entry);
    if (entry.is("intent")) {
      signatures.exchange(entry);
      payload(segment, entry);
    } else if (entry.is("validation")) {
      for (String name : entry.texts("revocationData")) {
        revocationData(entry, name);
      }
    } else if (entry.is("retention")) {
      removals.add(entry);
    }
    requireOpened(entry);
    first = first == null ? entry : first;
    lastSeq = seq;
    progress.accept(checkpoints.lines());
  }

  private void requireOpened(Entry entry) {
    boolean otherLine = entry.line().lineInFile() == 1 && !entry.is("opened");
    if (otherLine && entry.form() == Entry.Form.WHOLE) {
      found(entry.finding(Kind.MISSING_LINES, "the first line of the file is missing"));
    }
  }

  private void payload(Segment segment, Entry intent) throws IOException {
    String id = intent.text("exchangeId");
    Path kept = id.matches("[0-9a-f-]{36}") ? files.payload(segment.number(), id) : null;
    if (kept != null && Files.exists(kept)) {
      file(intent, kept, intent.text("payloadSha256"), "it is not the payload that was sent");
    }
  }

  private void revocationData(Entry validation, String name) throws IOException {
    Path kept = name.matches("[0-9a-f]{64}") ? files.revocationData(name) : null;
    if (kept == null || !Files.exists(kept)) {
      // A mirror has lines alone.
      missingData++;
    } else {
      file(validation, kept, name, "it is not the revocation data that was found");
    }
  }

  private void file(Entry entry, Path kept, String digest, String otherwise) throws IOException {
    if (!Digests.sha256Hex(kept).equals(digest)) {
      String name = files.folder().relativize(kept).toString();
      found(new AuditFinding(Kind.WRONG_FILE, name, 0, entry.seq(), otherwise));
    }
  }

  private void end() {
    chain.end();
    Entry start = first;
    if (start == null) {
      return;
    }
    long firstSeq = start.seq();
    if (firstSeq > 1) {
      removed(start);
    }
    known.end(firstSeq, lastSeq, this::found);
    signatures.undecided().ifPresent(notes::add);
    if (signatures.unsigned() > 0) {
      notes.add(signatures.unsigned() + " exchanges are not signed");
    }
    if (signatures.signers().size() > 1) {
      notes.add(signatures.signers().size() + " certificates signed; each should be the agency's");
    }
    if (missingData > 0) {
      notes.add(missingData + " files of revocation data that lines name are not here");
    }
  }

  /** The beginning may be gone because its time was over, which the log must say and seal. */
  private void removed(Entry start) {
    long to = start.seq() - 1;
    List<Entry> saying = removals.stream().filter(line -> says(line, start)).toList();
    long sealed = checkpoints.lastSeal().map(AuditReport.Seal::seq).orElse(0L);
    if (saying.isEmpty()) {
      found(
          start.finding(
              Kind.MISSING_FILE,
              "lines 1 to " + to + " are missing, and the log does not say why"));
    } else if (signatures.checks() && saying.stream().noneMatch(line -> line.seq() <= sealed)) {
      unproven = true;
      notes.add(
          "lines 1 to " + to + " are missing; that their time was over is not signed, or not yet");
    } else {
      notes.add("lines 1 to " + to + " were removed when their time was over");
    }
  }

  /** Files go one after the other, so fewer may be gone than the line says. */
  private static boolean says(Entry line, Entry start) {
    long to = start.seq() - 1;
    boolean exactly = line.number("to") == to;
    return exactly
        ? line.text("chain").equals(start.text("prev"))
        : line.number("to") > to && start.is("opened");
  }

  private void found(AuditFinding finding) {
    findings.add(finding);
    if (findings.size() > 10 * AuditReport.MOST_FINDINGS) {
      findings.sort(BY_PLACE);
      moreFindings += findings.size() - AuditReport.MOST_FINDINGS;
      findings.subList(AuditReport.MOST_FINDINGS, findings.size()).clear();
    }
  }

  private static String place(Entry entry) {
    return entry.file() + ":" + entry.line().lineInFile();
  }

  private AuditReport report() {
    findings.sort(BY_PLACE);
    int kept = Math.min(findings.size(), AuditReport.MOST_FINDINGS);
    List<LoggedExchange> open =
        exchanges.open().values().stream().limit(AuditReport.MOST_OPEN).toList();
    return new AuditReport(
        checkpoints.lines(),
        exchanges.begun(),
        signatures.checked(),
        signatures.checks(),
        unproven || signatures.checks() && signatures.undecidedCount() + signatures.unsigned() > 0,
        signatures.signers(),
        checkpoints.checkpoints(),
        checkpoints.lastSeal(),
        findings.subList(0, kept),
        moreFindings + findings.size() - kept,
        notes,
        open,
        exchanges.open().size() - open.size());
  }
}
