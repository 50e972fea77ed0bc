package vn.tthc.sdk.examples.demo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.model.VietnamTime;
import vn.tthc.sdk.model.dossier.DossierStep;
import vn.tthc.sdk.testing.MockPortal;

/**
 * What the portal holds at the end, counted there and not at the client, so that a mistake of the
 * client cannot hide itself.
 *
 * @param dossiers dossiers that the portal holds
 * @param steps steps that the portal holds, repeats left out
 * @param feedback feedback that the portal holds
 * @param lost lines that the client calls accepted and the portal does not hold, and lines that
 *     nobody accounts for
 * @param duplicated steps that the portal holds more than once, and nothing explains it
 * @param repeated steps that the portal holds more than once because their sender was killed
 */
record PortalCount(
    long dossiers, long steps, long feedback, long lost, long duplicated, long repeated) {

  /** What tells one step from another at the portal. */
  private record StepContent(String time, String status, String content) {}

  static PortalCount of(MockPortal portal, Worklist work, Account account) {
    return of(portal, work, account, entry -> false);
  }

  /**
   * Counts.
   *
   * @param maybeDoubled whether the sender says itself that a line may have been sent twice
   */
  static PortalCount of(
      MockPortal portal, Worklist work, Account account, Predicate<Entry> maybeDoubled) {
    long repeated = repeated(portal, work, maybeDoubled);
    long duplicated = portal.duplicatedSteps();
    long lost =
        account.unaccounted() + lostCodes(portal, account) + lostSteps(portal, work, account);
    return new PortalCount(
        portal.dossierCount(),
        portal.stepCount() - duplicated,
        portal.feedbackCount(),
        lost,
        duplicated - repeated,
        repeated);
  }

  /** Everything that the portal holds. */
  long accepted() {
    return dossiers + steps + feedback;
  }

  private static long lostCodes(MockPortal portal, Account account) {
    Set<String> held = portal.dossierCodes();
    return account.settled().stream()
        .filter(line -> line.outcome() == Outcome.ACCEPTED)
        .map(Account.Settled::entry)
        .filter(
            entry ->
                switch (entry.kind()) {
                  case DOSSIER -> !held.contains(entry.key());
                  case FEEDBACK -> portal.feedback(entry.key()).isEmpty();
                  case STEP -> false;
                })
        .count();
  }

  private static long lostSteps(MockPortal portal, Worklist work, Account account) {
    Map<String, List<DossierStep>> accepted =
        account.settled().stream()
            .filter(line -> line.outcome() == Outcome.ACCEPTED)
            .filter(line -> line.entry().kind() == Kind.STEP)
            .map(line -> (DossierStep) work.changes().get(line.entry().index()))
            .collect(Collectors.groupingBy(DossierStep::code));
    return accepted.entrySet().stream()
        .mapToLong(steps -> missing(portal, steps.getKey(), steps.getValue()))
        .sum();
  }

  /** How often the portal holds marked steps beyond what the export has of them. */
  private static long repeated(MockPortal portal, Worklist work, Predicate<Entry> maybeDoubled) {
    Map<String, Map<StepContent, Integer>> lines = new HashMap<>();
    Map<String, Set<StepContent>> marked = new HashMap<>();
    for (Entry entry : work.entries()) {
      if (entry.kind() == Kind.STEP && !entry.isHeld()) {
        StepContent content = content((DossierStep) work.changes().get(entry.index()));
        lines.computeIfAbsent(entry.key(), key -> new HashMap<>()).merge(content, 1, Integer::sum);
        if (maybeDoubled.test(entry)) {
          marked.computeIfAbsent(entry.key(), key -> new HashSet<>()).add(content);
        }
      }
    }
    long repeated = 0;
    for (Map.Entry<String, Set<StepContent>> dossier : marked.entrySet()) {
      Map<StepContent, Integer> more = new HashMap<>();
      portal.steps(dossier.getKey()).forEach(step -> more.merge(content(step), 1, Integer::sum));
      for (StepContent content : dossier.getValue()) {
        int sent = more.getOrDefault(content, 0);
        repeated += Math.max(0, sent - lines.get(dossier.getKey()).get(content));
      }
    }
    return repeated;
  }

  /** How many of the steps have no counterpart of their own at the portal. */
  private static long missing(MockPortal portal, String dossier, List<DossierStep> steps) {
    Map<StepContent, Integer> held = new HashMap<>();
    portal.steps(dossier).forEach(step -> held.merge(content(step), 1, Integer::sum));
    return steps.stream().filter(step -> held.merge(content(step), -1, Integer::sum) < 0).count();
  }

  private static StepContent content(Map<String, String> step) {
    return content(step.get("ThoiDiemXuLy"), step.get("TrangThai"), step.get("NoiDungXuLy"));
  }

  private static StepContent content(DossierStep step) {
    return content(VietnamTime.format(step.processedAt()), step.status().code(), step.content());
  }

  /** Composed and decomposed Vietnamese is the same text. */
  private static StepContent content(String time, String status, String content) {
    String text = content == null ? "" : content;
    return new StepContent(time, status, Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
