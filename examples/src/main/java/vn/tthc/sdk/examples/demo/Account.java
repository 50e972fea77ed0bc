package vn.tthc.sdk.examples.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.outbox.ItemState;
import vn.tthc.sdk.outbox.OutboxItem;

/** What became of every line of the export, as the client and the demo tell it. */
final class Account {

  /**
   * A line with its end.
   *
   * @param entry the line
   * @param outcome how it ended
   * @param reason why it was not accepted
   * @param violations what was found wrong with it
   */
  record Settled(Entry entry, Outcome outcome, String reason, List<Violation> violations) {}

  private final List<Settled> settled = new ArrayList<>();
  private final Map<Kind, Map<Outcome, Long>> counts = new EnumMap<>(Kind.class);
  private final int unaccounted;

  private Account(Worklist work, SyncReport report) {
    for (Entry entry : work.entries()) {
      if (entry.isHeld()) {
        add(new Settled(entry, entry.held(), entry.reason(), entry.violations()));
      } else if (isOf(work, report, entry)) {
        SyncItem item = report.items().get(entry.index());
        add(
            new Settled(
                entry,
                item.outcome(),
                reason(item.reason(), item.portalMessage()),
                item.violations()));
      }
    }
    unaccounted = work.entries().size() - settled.size();
  }

  private Account(Worklist work, Map<Integer, OutboxItem> items) {
    for (Entry entry : work.entries()) {
      if (entry.isHeld()) {
        add(new Settled(entry, entry.held(), entry.reason(), entry.violations()));
      } else if (items.containsKey(entry.index())) {
        OutboxItem item = items.get(entry.index());
        List<Violation> found = work.changes().get(entry.index()).validate();
        add(
            new Settled(
                entry, outcome(item, found), reason(item.reason(), item.portalMessage()), found));
      } else if (entry.key() == null) {
        List<Violation> found = work.changes().get(entry.index()).validate();
        add(new Settled(entry, Outcome.INVALID, "it has no code", found));
      }
    }
    unaccounted = work.entries().size() - settled.size();
  }

  private static Outcome outcome(OutboxItem item, List<Violation> found) {
    if (item.state() == ItemState.ACKNOWLEDGED) {
      return Outcome.ACCEPTED;
    }
    return Violation.anyError(found) ? Outcome.INVALID : Outcome.REFUSED;
  }

  /** What an outbox tells of it, by the place of changes in the list; all of them are over. */
  static Account of(Worklist work, Map<Integer, OutboxItem> items) {
    return new Account(work, items);
  }

  static Account of(Worklist work, SyncReport report) {
    return new Account(work, report);
  }

  /** The portal's own words may name people: they are shown to the officer and logged nowhere. */
  private static String reason(String ours, String portals) {
    return portals.isEmpty() ? ours : ours + ": " + portals;
  }

  private static boolean isOf(Worklist work, SyncReport report, Entry entry) {
    return entry.index() < report.items().size()
        && report.items().get(entry.index()).change() == work.changes().get(entry.index());
  }

  private void add(Settled line) {
    settled.add(line);
    counts
        .computeIfAbsent(line.entry().kind(), kind -> new EnumMap<>(Outcome.class))
        .merge(line.outcome(), 1L, Long::sum);
  }

  /** Every line that is accounted for, in the order of the files. */
  List<Settled> settled() {
    return settled;
  }

  long count(Kind kind, Outcome outcome) {
    return counts.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
  }

  /** Lines that the report does not speak of; there should be none. */
  long unaccounted() {
    return unaccounted;
  }
}
