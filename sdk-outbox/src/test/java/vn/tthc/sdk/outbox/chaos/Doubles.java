package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tthc.sdk.outbox.chaos.Arrivals.Arrival;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Row;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Written;
import vn.tthc.sdk.outbox.chaos.Timeline.Span;
import vn.tthc.sdk.testing.DestroyedAnswer;
import vn.tthc.sdk.testing.MockPortal;

/** Finds the reason of each repeat of a step. */
final class Doubles {

  /**
   * From the portal's effect to the row that says so: a worker writes the results of a claim down
   * when all its batches have their answers, which takes seconds on a machine with much to do.
   */
  private static final Duration IN_FLIGHT = Duration.ofSeconds(12);

  private static final Duration CLOCKS = Duration.ofMillis(500);
  static final String UNEXPLAINED = "UNEXPLAINED";

  private final Set<String> destroyed;
  private final List<Span> spans;
  private final Timeline timeline;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  Doubles(MockPortal portal, Timeline timeline) {
    this.timeline = timeline;
    this.spans = timeline.spans();
    this.destroyed =
        portal.destroyedAnswers().stream()
            .filter(DestroyedAnswer::tookEffect)
            .map(DestroyedAnswer::exchangeId)
            .collect(Collectors.toSet());
  }

  /** Judges a step that arrived more than once. */
  void judge(Written step, Row row, List<Arrival> arrivals) {
    for (int i = 1; i < arrivals.size(); i++) {
      Arrival before = arrivals.get(i - 1);
      String reason =
          row.maybeDoubled() ? reason(before) : UNEXPLAINED + ": maybe_doubled is false";
      reasons.merge(reason, 1, Integer::sum);
      lines.add(
          step.dossier()
              + " step "
              + step.number()
              + ": at "
              + at(before)
              + " and again at "
              + at(arrivals.get(i))
              + ": "
              + reason);
    }
  }

  private String at(Arrival arrival) {
    return timeline.at(arrival.time()) + " by node " + arrival.node();
  }

  /** Why the sender of an arrival, or who took over from it, did not know of it. */
  private String reason(Arrival arrival) {
    if (destroyed.contains(arrival.exchangeId())) {
      return "answer destroyed";
    }
    for (Span span : spans) {
      if (explains(span, arrival)) {
        return switch (span.event().kind()) {
          case KILL -> "node killed in flight";
          case FREEZE -> "node frozen in flight";
          default -> "database away in flight";
        };
      }
    }
    return UNEXPLAINED + ": its answer was not destroyed, and nothing happened to its node then";
  }

  private static boolean explains(Span span, Arrival arrival) {
    return switch (span.event().kind()) {
      // After its death nothing can come of a node but what it had sent before.
      case KILL -> span.event().node() == arrival.node() && died(span, arrival);
      case FREEZE ->
          span.event().node() == arrival.node() && span.holds(arrival.time(), IN_FLIGHT, IN_FLIGHT);
      case DATABASE_RESTART -> span.holds(arrival.time(), IN_FLIGHT, IN_FLIGHT);
      default -> false;
    };
  }

  private static boolean died(Span span, Arrival arrival) {
    return arrival.time().isAfter(span.start().minus(IN_FLIGHT))
        && arrival.time().isBefore(span.start().plus(CLOCKS));
  }

  /** How many repeats there are of each reason. */
  Map<String, Integer> reasons() {
    return reasons;
  }

  /** One line a repeat. */
  List<String> lines() {
    return lines;
  }

  int unexplained() {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(UNEXPLAINED))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
