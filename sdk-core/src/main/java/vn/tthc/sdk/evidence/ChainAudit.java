package vn.tthc.sdk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.evidence.AuditFinding.Kind;

/** Follows the numbers and digests of the lines from the first to the last. */
final class ChainAudit {

  /** Numbers that no line has had when it was their turn. */
  private static final class Gap {
    private final Entry before;
    private final Entry after;
    private final long from;
    private final long to;
    private boolean foundLater;

    private Gap(Entry before, Entry after, long from, long to) {
      this.before = before;
      this.after = after;
      this.from = from;
      this.to = to;
    }

    private AuditFinding finding() {
      String lines = "lines " + from + " to " + to + " are missing before it";
      if (after.line().lineInFile() > 1 || before.file().equals(after.file())) {
        return after.finding(Kind.MISSING_LINES, lines);
      }
      return after.finding(
          Kind.MISSING_FILE,
          lines + ": a file between this one and " + before.file() + ", or its end");
    }
  }

  private final Consumer<AuditFinding> findings;
  private final List<Gap> gaps = new ArrayList<>();
  private @Nullable Entry last;
  private @Nullable String lastDigest;
  private long lastSeq;
  private long highest;

  ChainAudit(Consumer<AuditFinding> findings) {
    this.findings = findings;
  }

  /**
   * The next line of the log.
   *
   * @param digest of its bytes
   * @return the number that it counts as: its own, or the next where it cannot be read
   */
  long add(Entry entry, String digest) {
    boolean whole = entry.form() == Entry.Form.WHOLE;
    long seq = whole ? entry.seq() : lastSeq + 1;
    if (entry.form() == Entry.Form.BROKEN) {
      findings.accept(
          new AuditFinding(
              Kind.CHANGED_LINE,
              entry.file(),
              entry.line().lineInFile(),
              seq,
              "it is not a line as the log writes them"));
    }
    if (last != null) {
      follow(last, entry, seq, whole);
    }
    last = entry;
    lastDigest = digest;
    lastSeq = seq;
    highest = Math.max(highest, seq);
    return seq;
  }

  private void follow(Entry before, Entry entry, long seq, boolean whole) {
    if (seq <= highest) {
      gaps.forEach(gap -> gap.foundLater |= gap.from <= seq && seq <= gap.to);
    }
    if (seq == lastSeq + 1) {
      if (whole && !entry.text("prev").equals(lastDigest)) {
        findings.accept(changed(before));
      }
    } else if (seq <= highest) {
      findings.accept(
          entry.finding(Kind.REORDERED_LINES, "line " + seq + " stands behind line " + lastSeq));
    } else if (seq > highest + 1) {
      // Told at the end: only then it shows whether they are missing or stand elsewhere.
      gaps.add(new Gap(before, entry, highest + 1, seq - 1));
    }
  }

  private AuditFinding changed(Entry before) {
    return new AuditFinding(
        Kind.CHANGED_LINE,
        before.file(),
        before.line().lineInFile(),
        lastSeq,
        "its digest is not the one that the line behind it holds: one of the two was changed");
  }

  /** After the last line. */
  void end() {
    gaps.stream().filter(gap -> !gap.foundLater).map(Gap::finding).forEach(findings);
  }
}
