package vn.tthc.sdk.outbox.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param inTime whether everything was written and delivered before patience ended
 * @param rolledBack transactions that were rolled back
 * @param failed transactions whose database went away
 * @param standstill the longest anywhere
 * @param dossierStandstills the longest of single dossiers, the worst first
 */
record ChaosReport(
    ChaosPlan plan,
    long seed,
    Duration took,
    boolean inTime,
    int events,
    int committed,
    int rolledBack,
    int failed,
    Verdict verdict,
    Doubles doubles,
    String standstill,
    List<String> dossierStandstills) {

  private static final int MOST_LINES = 200;

  boolean isClean() {
    return inTime && verdict.faults().isEmpty() && doubles.unexplained() == 0;
  }

  void print(PrintStream out) {
    doubles.lines().stream().limit(MOST_LINES).forEach(line -> out.println("repeated: " + line));
    if (doubles.lines().size() > MOST_LINES) {
      out.println("repeated: … and " + (doubles.lines().size() - MOST_LINES) + " more");
      doubles.lines().stream()
          .skip(MOST_LINES)
          .filter(line -> line.contains(Doubles.UNEXPLAINED))
          .forEach(out::println);
    }
    verdict.faults().stream().limit(MOST_LINES).forEach(fault -> out.println("FAULT: " + fault));
    dossierStandstills.forEach(slow -> out.println("slow: " + slow));
    out.println();
    out.println("| " + plan.name() + " | seed " + seed + " |");
    out.println("|---|---|");
    row(out, "nodes, lease", plan.nodes() + ", " + plan.lease().toSeconds() + " s");
    row(out, "events", events);
    row(out, "changes committed, dossiers", committed + ", " + plan.dossiers());
    row(out, "transactions rolled back", rolledBack);
    row(out, "transactions that failed, written again", failed);
    row(out, "took", took.toSeconds() + " s" + (inTime ? "" : ", NOT ALL IN TIME"));
    row(out, "steps committed", verdict.committedSteps);
    row(out, "steps at the portal, with repeats", verdict.arrivedSteps);
    row(out, "lost steps", verdict.lost);
    row(out, "dossiers without their last snapshot", verdict.staleSnapshots);
    row(out, "inversions", verdict.inversions);
    row(out, "arrived without a commit", verdict.strangers);
    row(out, "rows not acknowledged", verdict.wrongRows);
    row(out, "repeated steps", doubles.lines().size());
    for (Map.Entry<String, Integer> reason : doubles.reasons().entrySet()) {
      row(out, "– " + reason.getKey(), reason.getValue());
    }
    row(out, "unexplained", doubles.unexplained());
    row(out, "longest unwritten result", doubles.longestUnsettled().toMillis() + " ms");
    row(out, "worst standstill", standstill);
    dossierStandstills.stream()
        .limit(1)
        .forEach(worst -> row(out, "worst standstill of a dossier", worst));
    out.println();
  }

  private static void row(PrintStream out, String name, Object value) {
    out.println("| " + name + " | " + value + " |");
  }
}
