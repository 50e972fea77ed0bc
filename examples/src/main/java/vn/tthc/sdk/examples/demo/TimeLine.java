package vn.tthc.sdk.examples.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What happened when, counted from the start of the sync. Thread-safe. */
final class TimeLine {

  /** Something that happened. */
  record Event(Duration at, String what) {}

  private final long start = System.nanoTime();
  private final List<Event> events = new ArrayList<>();

  synchronized void note(String what) {
    events.add(new Event(elapsed(), what));
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
