package vn.tthc.sdk.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the portal holds: dossiers, their steps, feedback and what else was sent. A batch is decided
 * and stored in one piece under the lock, whichever door it came through.
 */
final class Records {
  /** Of one dossier, where not all dossiers are kept. */
  static final int MOST_STEPS = 1_000;

  private final Latest dossiers = new Latest();
  private final Map<String, List<PackedItem>> steps = new HashMap<>();
  private final Latest feedback = new Latest();
  private final Map<String, Latest> others = new HashMap<>();
  private final String existsCode;
  private final boolean partial;
  private final int most;
  private long stepCount;

  /**
   * @param existsCode how the creation of an existing dossier is refused
   * @param partial whether good records of a refused batch are kept
   * @param most how many dossiers and other records of a kind are kept; all when 0
   */
  Records(String existsCode, boolean partial, int most) {
    this.existsCode = existsCode;
    this.partial = partial;
    this.most = most;
  }

  /** A record on its way in, with what is wrong with it by itself, or null. */
  record Candidate(String code, PackedItem item, @Nullable Outcome problem) {}

  /** Stores a batch, or tells the first thing that is wrong with it. */
  synchronized Outcome store(Service service, boolean updating, List<Candidate> batch) {
    Outcome outcome = load(service, updating, batch);
    forget();
    return outcome;
  }

  /** Stores a batch and forgets nothing yet: steps may follow whose dossiers must be known. */
  synchronized Outcome load(Service service, boolean updating, List<Candidate> batch) {
    Outcome first = null;
    List<Candidate> good = new ArrayList<>(batch.size());
    for (Candidate candidate : batch) {
      Outcome problem = problemOf(service, updating, candidate);
      if (problem == null) {
        good.add(candidate);
      } else if (first == null) {
        first = problem;
      }
    }
    if (first == null || partial) {
      good.forEach(candidate -> put(service, candidate));
    }
    return first == null ? Outcome.OK : first;
  }

  /** Drops what is more than is to be kept. */
  synchronized void forget() {
    if (most > 0) {
      dossiers.forget(most, this::dropSteps);
      feedback.forget(most, code -> {});
      others.values().forEach(kept -> kept.forget(most, code -> {}));
    }
  }

  private void dropSteps(String dossier) {
    List<PackedItem> dropped = steps.remove(dossier);
    stepCount -= dropped == null ? 0 : dropped.size();
  }

  private @Nullable Outcome problemOf(Service service, boolean updating, Candidate candidate) {
    if (candidate.problem() != null) {
      return candidate.problem();
    }
    boolean known = dossiers.has(candidate.code());
    return switch (service) {
      case DOSSIERS -> problemOfDossier(candidate.code(), known, updating);
      case STEPS -> known ? null : Outcome.NO_DOSSIER;
      default -> null;
    };
  }

  private @Nullable Outcome problemOfDossier(String code, boolean known, boolean updating) {
    if (updating) {
      return known ? null : Outcome.NO_DOSSIER;
    }
    return known ? Outcome.exists(existsCode, code) : null;
  }

  private void put(Service service, Candidate candidate) {
    switch (service) {
      case DOSSIERS -> dossiers.put(candidate.code(), candidate.item());
      case FEEDBACK -> feedback.put(candidate.code(), candidate.item());
      case STEPS -> putStep(candidate);
      default ->
          others
              .computeIfAbsent(service.wireName, name -> new Latest())
              .put(candidate.code(), candidate.item());
    }
  }

  private void putStep(Candidate candidate) {
    List<PackedItem> history = steps.computeIfAbsent(candidate.code(), code -> new ArrayList<>(4));
    history.add(candidate.item());
    stepCount++;
    if (most > 0 && history.size() > MOST_STEPS) {
      history.remove(0);
      stepCount--;
    }
  }

  /** All records by the names of their services. */
  synchronized Map<String, List<PackedItem>> all() {
    Map<String, List<PackedItem>> all = new TreeMap<>();
    all.put(Service.DOSSIERS.wireName, List.copyOf(dossiers.all()));
    all.put(Service.STEPS.wireName, steps.values().stream().flatMap(List::stream).toList());
    all.put(Service.FEEDBACK.wireName, List.copyOf(feedback.all()));
    others.forEach((service, kept) -> all.put(service, List.copyOf(kept.all())));
    return all;
  }

  synchronized Set<String> dossierCodes() {
    return new TreeSet<>(dossiers.codes());
  }

  synchronized Optional<PackedItem> dossier(String code) {
    return dossiers.find(code);
  }

  synchronized Optional<PackedItem> feedback(String code) {
    return feedback.find(code);
  }

  synchronized Optional<PackedItem> other(String service, String code) {
    return Optional.ofNullable(others.get(service)).flatMap(kept -> kept.find(code));
  }

  synchronized List<PackedItem> steps(String code) {
    return List.copyOf(steps.getOrDefault(code, List.of()));
  }

  synchronized long dossierCount() {
    return dossiers.size();
  }

  synchronized long stepCount() {
    return stepCount;
  }

  synchronized long feedbackCount() {
    return feedback.size();
  }

  /** Counts on a copy: comparing contents takes time that others need not wait for. */
  long duplicatedSteps() {
    List<List<PackedItem>> histories;
    synchronized (this) {
      histories = steps.values().stream().map(List::copyOf).toList();
    }
    return histories.stream().mapToLong(Records::duplicatesIn).sum();
  }

  private static long duplicatesIn(List<PackedItem> history) {
    Set<Map<String, String>> seen = new HashSet<>();
    return history.stream().filter(step -> !seen.add(step.content())).count();
  }
}
