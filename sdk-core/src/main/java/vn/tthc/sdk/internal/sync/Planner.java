package vn.tthc.sdk.internal.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.Digests;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Rule;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.wire.WireJson;

/**
 * Cuts the next round of batches out of what waits: of each subject the changes at its head, never
 * two snapshots of one subject, and steps of a subject in one batch, so that their order holds.
 */
final class Planner {

  /** What may share a batch. */
  private record Kind(Operation operation, boolean repeatable) {}

  private final Settings settings;
  private final ProgressOnUnknown policy;
  private final WireJson json;
  private final BatchLimits limits;
  private final StatusMapping statuses;

  Planner(Settings settings, WireJson json, BatchLimits limits) {
    this.limits = limits;
    this.statuses = new StatusMapping(settings.statuses());
    this.settings = settings;
    this.policy = settings.progressOnUnknown();
    this.json = json;
  }

  /** A change with all that is to be said of it before it is sent; nothing remembers it. */
  Pending pending(int index, Change given) {
    return pending(index, given, given, Checkpoint.NONE);
  }

  /**
   * The same of one that a checkpoint may remember, by what was given: what fills it up and maps it
   * may be another at the next run.
   *
   * @param completed the change as it is to be sent
   */
  Pending pending(int index, Change given, Change completed, Checkpoint checkpoint) {
    Change change = statuses.map(completed);
    List<Violation> found = violations(change, statuses.faults(completed));
    long digest = checkpoint.remembers() ? digest(given) : 0;
    return new Pending(index, change, List.copyOf(found), digest, checkpoint.of(index, digest));
  }

  private List<Violation> violations(Change change, List<Violation> unmapped) {
    List<Violation> found = new ArrayList<>(change.validate());
    if (!unmapped.isEmpty()) {
      // The same fault, told better.
      found.removeIf(violation -> violation.rule() == Rule.UNKNOWN_STATUS);
      found.addAll(unmapped);
    }
    found.addAll(json.leftOut(change));
    return found;
  }

  /** What cannot be written is told when it is to be sent. */
  private long digest(Change change) {
    try {
      return Digests.shortened(json.write(change));
    } catch (RuntimeException e) {
      return 0;
    }
  }

  /** What would be sent of a change. */
  Preview preview(Change change) {
    Pending pending = pending(0, change);
    byte[] bytes;
    try {
      bytes = json.write(pending.change());
    } catch (RuntimeException e) {
      bytes = new byte[0];
    }
    return new Preview(
        pending.operation(),
        bytes,
        pending.violations(),
        obstacle(pending),
        pending.repeatable(policy));
  }

  /** Why a change cannot be sent with these settings; empty when it can. */
  String obstacle(Pending pending) {
    Operation operation = pending.operation();
    if (!settings.mayCall(operation)) {
      return "no public source names the portal's service for it: " + Settings.toCall(operation);
    }
    if (!json.canIdentify(pending.change().getClass())) {
      String key = operation.carries().getSimpleName() + ".code";
      return "no public source names the portal's key for it: name "
          + key
          + " and its other fields in WireOptions or wire.name; or send our guesses with"
          + " WireOptions.of(GuessedFields.SEND) or wire.guessed-fields = send";
    }
    return "";
  }

  /** A batch of one. */
  Batch alone(Pending pending) {
    return new Batch(pending.operation(), pending.repeatable(policy), List.of(pending));
  }

  /**
   * The batches of the next round; empty when nothing waits.
   *
   * @param settled is given what ends without being sent
   */
  List<Batch> nextRound(Iterable<Subject> subjects, Consumer<SyncItem> settled) {
    Map<Kind, List<List<Pending>>> runs = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      List<Pending> run = nextRun(subject, settled);
      if (!run.isEmpty()) {
        runs.computeIfAbsent(kind(run.get(0)), k -> new ArrayList<>()).add(run);
      }
    }
    return batches(runs);
  }

  /** Batches of changes that do not depend on each other. */
  List<Batch> batches(List<Pending> items) {
    Map<Kind, List<List<Pending>>> runs = new LinkedHashMap<>();
    items.forEach(
        item -> runs.computeIfAbsent(kind(item), k -> new ArrayList<>()).add(List.of(item)));
    return batches(runs);
  }

  private List<Batch> batches(Map<Kind, List<List<Pending>>> runs) {
    List<Batch> batches = new ArrayList<>();
    runs.forEach((kind, ofKind) -> cut(kind, ofKind, batches));
    return batches;
  }

  private Kind kind(Pending item) {
    return new Kind(item.operation(), item.repeatable(policy));
  }

  /** The changes at the head of a subject that may travel together. */
  private List<Pending> nextRun(Subject subject, Consumer<SyncItem> settled) {
    List<Pending> run = new ArrayList<>();
    while (!subject.waiting().isEmpty()) {
      Pending next = subject.waiting().peek();
      if (!run.isEmpty() && !continues(run, next)) {
        break;
      }
      subject.waiting().remove();
      if (next.invalid()) {
        settled.accept(Items.invalid(next));
        if (next.isRoot()) {
          subject.rootEnded(false);
        }
      } else if (!next.isRoot() && subject.blocked()) {
        settled.accept(Items.blocked(next));
      } else {
        run.add(next);
      }
    }
    return run;
  }

  /** Only steps travel with others of their subject; an invalid one is settled on the way. */
  private boolean continues(List<Pending> run, Pending next) {
    Pending head = run.get(0);
    if (!head.isStep() || !next.isStep()) {
      return false;
    }
    return next.invalid()
        || (next.repeatable(policy) == head.repeatable(policy)
            && run.size() < limits.of(head.operation()));
  }

  private void cut(Kind kind, List<List<Pending>> runs, List<Batch> batches) {
    List<Pending> items = new ArrayList<>();
    for (List<Pending> run : runs) {
      // Another sync may have found the limit to be lower since the runs were made.
      if (!items.isEmpty() && items.size() + run.size() > limits.of(kind.operation())) {
        batches.add(new Batch(kind.operation(), kind.repeatable(), items));
        items = new ArrayList<>();
      }
      items.addAll(run);
    }
    batches.add(new Batch(kind.operation(), kind.repeatable(), items));
  }
}
