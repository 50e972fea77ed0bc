package vn.tthc.sdk.outbox.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Row;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Written;
import vn.tthc.sdk.testing.MockPortal;

/** Compares what was committed with what the portal has. */
final class Verdict {

  private final MockPortal portal;
  private final List<Written> committed;
  private final Map<Long, Row> rows;
  private final Arrivals arrivals;
  private final Doubles doubles;
  private final List<String> faults = new ArrayList<>();

  long lost;
  long inversions;
  long strangers;
  long staleSnapshots;
  long wrongRows;
  long arrivedSteps;
  long committedSteps;

  Verdict(
      MockPortal portal,
      List<Written> committed,
      Map<Long, Row> rows,
      Arrivals arrivals,
      Doubles doubles) {
    this.portal = portal;
    this.committed = committed;
    this.rows = rows;
    this.arrivals = arrivals;
    this.doubles = doubles;
  }

  /** What is wrong, in words. */
  List<String> faults() {
    return faults;
  }

  Verdict judge() {
    Map<String, List<Written>> byDossier = new HashMap<>();
    committed.forEach(
        change -> byDossier.computeIfAbsent(change.dossier(), d -> new ArrayList<>()).add(change));
    byDossier.forEach(this::dossier);
    for (String code : portal.dossierCodes()) {
      // The portal has some of its own to begin with; ours are of one kind.
      if (code.startsWith("H29.33-261124-") && !byDossier.containsKey(code)) {
        strangers++;
        faults.add("dossier " + code + " was never committed");
      }
    }
    committed.forEach(this::row);
    if (rows.size() != committed.size()) {
      wrongRows++;
      faults.add(rows.size() + " rows in the outbox for " + committed.size() + " changes");
    }
    return this;
  }

  private void row(Written change) {
    Row row = rows.get(change.serial());
    if (row == null || !row.state().equals("ACKNOWLEDGED")) {
      wrongRows++;
      faults.add(
          words(change) + (row == null ? ": no row" : ": " + row.state() + ", " + row.why()));
    }
  }

  private static String words(Written change) {
    return change.dossier() + (change.snapshot() ? " snapshot " : " step ") + change.number();
  }

  private void dossier(String code, List<Written> changes) {
    Map<Long, Written> steps = new HashMap<>();
    changes.stream().filter(c -> !c.snapshot()).forEach(c -> steps.put(c.serial(), c));
    committedSteps += steps.size();
    Set<Long> seen = order(code, steps);
    for (Written step : steps.values()) {
      if (!seen.contains(step.serial())) {
        lost++;
        faults.add(words(step) + " was lost");
      } else if (arrivals.of(step.serial()).size() > 1) {
        doubles.judge(step, rows.get(step.serial()), arrivals.of(step.serial()));
      }
    }
    snapshot(code, changes);
  }

  /** First deliveries must be in the order of numbers; gives the steps that came. */
  private Set<Long> order(String code, Map<Long, Written> steps) {
    Set<Long> seen = new HashSet<>();
    long last = 0;
    for (SortedMap<String, String> arrived : portal.steps(code)) {
      arrivedSteps++;
      OptionalLong serial = ChaosChanges.serial(arrived.get("NoiDungXuLy"));
      Written step = serial.isPresent() ? steps.get(serial.getAsLong()) : null;
      if (step == null) {
        strangers++;
        faults.add(code + ": a step arrived that was never committed, " + serial);
      } else if (seen.add(step.serial())) {
        if (step.number() < last) {
          inversions++;
          faults.add(words(step) + " first came after step " + last);
        }
        last = Math.max(last, step.number());
      }
    }
    return seen;
  }

  private void snapshot(String code, List<Written> changes) {
    Written last = null;
    Set<Long> known = new HashSet<>();
    for (Written change : changes) {
      last = change.snapshot() ? change : last;
      known.add(change.serial());
    }
    OptionalLong held =
        portal
            .dossier(code)
            .map(fields -> ChaosChanges.serial(fields.get("ChuHoSo")))
            .orElse(OptionalLong.empty());
    if (held.isPresent() && !known.contains(held.getAsLong())) {
      strangers++;
      faults.add(code + ": the portal holds a snapshot that was never committed, " + held);
    } else if (last == null || held.isEmpty() || held.getAsLong() != last.serial()) {
      staleSnapshots++;
      faults.add(code + ": the portal holds snapshot " + held + " instead of " + last);
    }
  }
}
