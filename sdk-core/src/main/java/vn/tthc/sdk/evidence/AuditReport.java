package vn.tthc.sdk.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the audit of an exchange log came to. Immutable.
 *
 * @param lines how many lines there are
 * @param exchanges how many exchanges were begun in them
 * @param signatures how many signatures were checked, of exchanges and of checkpoints
 * @param signaturesChecked whether signatures were checked at all
 * @param unproven whether something that was to be checked is not proven, though nothing is wrong
 *     with it: exchanges without a signature, certificates that have expired or were revoked since,
 *     files that were removed without a seal
 * @param signers whose signatures were accepted, each certificate once; whether they are the
 *     agency's, people decide
 * @param checkpoints how many checkpoints there are
 * @param lastSeal the last checkpoint that is signed; empty when there is none
 * @param findings where the log is not as it was written, in the order of the log, the first
 *     {@value #MOST_FINDINGS}
 * @param moreFindings how many there are beyond those
 * @param notes what is worth knowing and no fault, such as a line that a crash cut short
 * @param open exchanges without an outcome: sent, perhaps; the first {@value #MOST_OPEN}
 * @param moreOpen how many there are beyond those
 */
public record AuditReport(
    long lines,
    long exchanges,
    long signatures,
    boolean signaturesChecked,
    boolean unproven,
    List<X509Certificate> signers,
    long checkpoints,
    Optional<Seal> lastSeal,
    List<AuditFinding> findings,
    long moreFindings,
    List<String> notes,
    List<LoggedExchange> open,
    long moreOpen) {

  /** How many findings are kept. */
  public static final int MOST_FINDINGS = 100;

  /** How many open exchanges are kept. */
  public static final int MOST_OPEN = 1000;

  /** Copies the lists. */
  public AuditReport {
    signers = List.copyOf(signers);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    open = List.copyOf(open);
  }

  /** Whether nothing was found to be changed, taken out or forged. */
  public boolean intact() {
    return findings.isEmpty();
  }

  /** How many lines no signed checkpoint covers: cut off, they would not be missed. */
  public long linesAfterSeal() {
    return lines - lastSeal.map(Seal::covered).orElse(0L);
  }

  /**
   * A signed checkpoint.
   *
   * @param seq number of the last line that it covers
   * @param covered how many of the lines that are there it covers, with all before
   * @param time when it was signed
   */
  public record Seal(long seq, long covered, Instant time) {}
}
