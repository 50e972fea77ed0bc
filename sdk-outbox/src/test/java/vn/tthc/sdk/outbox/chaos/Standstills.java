package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tthc.sdk.outbox.chaos.Arrivals.Arrival;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Row;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Written;

/** Finds the longest times in which something was due and nothing was delivered. */
final class Standstills {

  /** Slowest dossiers that are told of. */
  private static final int MOST = 10;

  private Standstills() {}

  /**
   * A time without deliveries.
   *
   * @param where the dossier; "anywhere" for all
   */
  record Standstill(String where, Instant from, Instant to) {

    static final Standstill NONE = new Standstill("", Instant.EPOCH, Instant.EPOCH);

    Duration length() {
      return Duration.between(from, to);
    }

    Standstill orLonger(Standstill other) {
      return other.length().compareTo(length()) > 0 ? other : this;
    }

    /** With the events that overlap it. */
    String words(Timeline timeline) {
      String events =
          timeline.spans().stream()
              .filter(span -> span.overlaps(from, to))
              .map(span -> span.event().words())
              .collect(Collectors.joining(", "));
      return String.format(
          java.util.Locale.ROOT,
          "%.1f s %s, from %s to %s%s",
          length().toMillis() / 1000.0,
          where,
          timeline.at(from),
          timeline.at(to),
          events.isEmpty() ? "" : ", during: " + events);
    }
  }

  /**
   * Of single dossiers, the longest first: from when the next change was due until that first
   * arrived. One for each dossier at most.
   */
  static List<Standstill> ofDossiers(List<Written> all, Map<Long, Row> rows, Arrivals arrivals) {
    Map<String, Standstill> worst = new HashMap<>();
    Map<String, Instant> last = new HashMap<>();
    for (Written change : all) {
      List<Arrival> of = arrivals.of(change.serial());
      if (of.isEmpty() || !rows.containsKey(change.serial())) {
        continue;
      }
      String dossier = change.dossier();
      Instant due = rows.get(change.serial()).enqueued();
      Instant before = last.put(dossier, of.get(0).time());
      due = before != null && before.isAfter(due) ? before : due;
      Standstill waited = new Standstill("in dossier " + dossier, due, of.get(0).time());
      worst.merge(dossier, waited, Standstill::orLonger);
    }
    return worst.values().stream()
        .sorted(Comparator.comparing(Standstill::length).reversed())
        .limit(MOST)
        .toList();
  }

  /** Of everything: between two exchanges that took effect, as far as something was due. */
  static Standstill anywhere(List<Written> all, Map<Long, Row> rows, Arrivals arrivals) {
    NavigableMap<Instant, Instant> waits = waits(all, rows, arrivals);
    List<Instant> times = new ArrayList<>(arrivals.times());
    Standstill worst = Standstill.NONE;
    Instant before = Instant.EPOCH;
    for (Instant time : times) {
      Instant due = firstDue(waits, before, time);
      worst = worst.orLonger(new Standstill("anywhere", due, time));
      before = time;
    }
    return worst;
  }

  /** From when to when something waited, the overlapping ones joined. */
  private static NavigableMap<Instant, Instant> waits(
      List<Written> all, Map<Long, Row> rows, Arrivals arrivals) {
    NavigableMap<Instant, Instant> single = new TreeMap<>();
    for (Written change : all) {
      List<Arrival> of = arrivals.of(change.serial());
      Row row = rows.get(change.serial());
      if (row != null && !of.isEmpty()) {
        single.merge(row.enqueued(), of.get(0).time(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    NavigableMap<Instant, Instant> joined = new TreeMap<>();
    single.forEach(
        (from, to) -> {
          Map.Entry<Instant, Instant> last = joined.lastEntry();
          if (last != null && !last.getValue().isBefore(from)) {
            joined.put(last.getKey(), to.isAfter(last.getValue()) ? to : last.getValue());
          } else {
            joined.put(from, to);
          }
        });
    return joined;
  }

  /** When something was due first in a period; its end when nothing was. */
  private static Instant firstDue(NavigableMap<Instant, Instant> waits, Instant from, Instant to) {
    Map.Entry<Instant, Instant> at = waits.floorEntry(from);
    if (at != null && at.getValue().isAfter(from)) {
      return from;
    }
    Instant next = waits.ceilingKey(from);
    return next == null || next.isAfter(to) ? to : next;
  }
}
