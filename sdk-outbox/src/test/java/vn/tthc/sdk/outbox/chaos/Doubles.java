package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tthc.sdk.outbox.chaos.Arrivals.Arrival;
import vn.tthc.sdk.outbox.chaos.ChaosEvent.Kind;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Row;
import vn.tthc.sdk.outbox.chaos.ChaosTables.Written;
import vn.tthc.sdk.outbox.chaos.NodeLogs.Sent;
import vn.tthc.sdk.outbox.chaos.Timeline.Span;
import vn.tthc.sdk.testing.DestroyedAnswer;
import vn.tthc.sdk.testing.MockPortal;

/**
 * Finds the reason of each repeat of a step: what its first sender's log says of the first
 * exchange, and what happened between the intents of the two. Had the row been settled in between,
 * there were no second.
 */
final class Doubles {

  static final String UNEXPLAINED = "UNEXPLAINED";

  private final Set<String> destroyed;
  private final List<Span> spans;
  private final Timeline timeline;
  private final ChaosDatabase database;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private Duration longestUnsettled = Duration.ZERO;

  Doubles(MockPortal portal, Timeline timeline, ChaosDatabase database) {
    this.timeline = timeline;
    this.database = database;
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
      Arrival again = arrivals.get(i);
      String reason =
          row.maybeDoubled()
              ? reason(before.exchange(), again.exchange())
              : UNEXPLAINED + ": maybe_doubled is false";
      reasons.merge(reason, 1, Integer::sum);
      String which = step.dossier() + " step " + step.number();
      lines.add(which + ": " + words(before) + " and again " + words(again) + ": " + reason);
    }
  }

  private String words(Arrival arrival) {
    Sent exchange = arrival.exchange();
    return "at "
        + timeline.at(arrival.time())
        + " by node "
        + exchange.node()
        + " (intent "
        + timeline.at(exchange.intent())
        + (exchange.ended() == null
            ? ", no outcome)"
            : ", " + exchange.sent() + " " + timeline.at(exchange.ended()) + ")");
  }

  /** What arrived second may have been meant first, by a node that was frozen before it left. */
  private String reason(Sent before, Sent again) {
    if (before.id().equals(again.id())) {
      return inOneExchange(before);
    }
    return before.intent().isAfter(again.intent())
        ? between(again, before)
        : between(before, again);
  }

  private String inOneExchange(Sent exchange) {
    if (destroyed.contains(exchange.id())) {
      return "answer destroyed";
    }
    return exchange.attempts() > 1
        ? "no answer before the client's deadline"
        : UNEXPLAINED + ": one exchange, sent once, arrived twice";
  }

  private String between(Sent first, Sent second) {
    if (first.node() < 0 || second.node() < 0) {
      return UNEXPLAINED + ": no node's log has the exchange";
    }
    if (first.sent().equals("NO")) {
      return UNEXPLAINED + ": it arrived, and its sender's log says that it was not sent";
    }
    if (first.wasInDoubt(second.intent())) {
      return destroyed.contains(first.id())
          ? "answer destroyed"
          : "no answer before the client's deadline";
    }
    return happened(first, second)
        .map(span -> explained(first, span))
        .orElse(UNEXPLAINED + ": nothing happened to its sender before it was sent again");
  }

  /** To the first one's node, or to the database that was to keep its result. */
  private Optional<Span> happened(Sent first, Sent second) {
    Optional<Span> itself =
        spans.stream()
            .filter(span -> span.event().node() == first.node())
            .filter(span -> span.overlaps(first.intent(), second.intent()))
            .findFirst();
    return itself.or(
        () ->
            spans.stream()
                .filter(span -> database.goesAwayWith(span.event()))
                .filter(span -> first.isAnswered())
                .filter(span -> span.overlaps(first.intent(), second.intent()))
                .findFirst());
  }

  private String explained(Sent first, Span span) {
    boolean itself = span.event().node() == first.node();
    String what =
        !itself
            ? "database away"
            : span.event().kind() == Kind.KILL ? "node killed" : "node frozen";
    if (first.ended() == null || first.ended().isAfter(span.start())) {
      return what + " before the answer was heard";
    }
    Duration unsettled = Duration.between(first.ended(), span.start());
    longestUnsettled = unsettled.compareTo(longestUnsettled) > 0 ? unsettled : longestUnsettled;
    return what + " before the result was written";
  }

  /** The longest from an answer to what kept its result from being written. */
  Duration longestUnsettled() {
    return longestUnsettled;
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
