package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened when; every entry is printed as it comes. Thread-safe. */
final class Timeline {

  private final Instant start = Instant.now();
  private final List<Span> spans = new ArrayList<>();

  /**
   * Something that went wrong and was put right.
   *
   * @param end when it was put right; null while it was not
   */
  record Span(ChaosEvent event, Instant start, Instant end) {

    /** Whether it touches a period. */
    boolean overlaps(Instant from, Instant to) {
      return start.isBefore(to) && (end == null || end.isAfter(from));
    }
  }

  Instant start() {
    return start;
  }

  /** Since the beginning, for people. */
  String at(Instant moment) {
    return String.format(
        Locale.ROOT, "%.1f s", Duration.between(start, moment).toMillis() / 1000.0);
  }

  void say(String what) {
    System.out.println("[" + at(Instant.now()) + "] " + what);
  }

  synchronized void begun(ChaosEvent event) {
    spans.add(new Span(event, Instant.now(), null));
    say(event.words());
  }

  synchronized void ended(ChaosEvent event) {
    spans.replaceAll(
        span -> span.event() == event ? new Span(event, span.start(), Instant.now()) : span);
    say(event.words() + ": over");
  }

  synchronized List<Span> spans() {
    return List.copyOf(spans);
  }
}
