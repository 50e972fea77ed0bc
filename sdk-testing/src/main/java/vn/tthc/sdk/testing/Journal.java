package vn.tthc.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The last requests to a {@link MockPortal} with their bodies, and counts of all; see {@link
 * MockPortalBuilder#journal}. Thread-safe.
 */
public final class Journal {
  /** In bytes: what is longer is kept in part. */
  static final int LONGEST_BODY = 64 * 1024;

  private static final int MINUTES = 120;
  private static final byte[] NOTHING = {};

  private final int size;
  private final Clock clock;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Deque<Minute> minutes = new ArrayDeque<>();
  private long received;
  private long refused;
  private long marked;
  private long failed;

  Journal(int size, Clock clock) {
    this.size = size;
    this.clock = clock;
  }

  private record Entry(
      long number,
      Instant time,
      String door,
      Call call,
      int status,
      byte[] request,
      byte[] answer,
      long micros) {}

  /**
   * The requests of one minute.
   *
   * @param start of the minute
   * @param received how many came
   * @param refused how many of them were refused, or failed before any effect
   */
  public record Minute(Instant start, long received, long refused) {}

  void add(Door door, Call call, Answer answer, long nanos) {
    Trace.State state = call.trace().state();
    if (size == 0) {
      count(state, answer.status());
      return;
    }
    byte[] request = cut(state.kind() == CallKind.DATA ? call.body() : veiled(call));
    byte[] answered = cut(answer.body());
    synchronized (this) {
      Instant now = count(state, answer.status());
      long micros = nanos / 1_000;
      entries.addFirst(
          new Entry(
              received, now, door.name(), head(call), answer.status(), request, answered, micros));
      if (entries.size() > size) {
        entries.removeLast();
      }
    }
  }

  /** What is remembered of a call beside its body. */
  private static Call head(Call call) {
    return new Call(
        call.method(), call.path(), "", "", call.exchangeId(), "", "", "", NOTHING, call.trace());
  }

  /** When it was counted. */
  private synchronized Instant count(Trace.State state, int status) {
    Instant now = clock.instant();
    boolean no = state.refused(status);
    received++;
    refused += no ? 1 : 0;
    marked += state.wrong().isEmpty() ? 0 : 1;
    failed += state.failure() == null ? 0 : 1;
    count(now.truncatedTo(ChronoUnit.MINUTES), no);
    return now;
  }

  private void count(Instant minute, boolean no) {
    Minute last = minutes.peekLast();
    boolean same = last != null && last.start().equals(minute);
    if (same) {
      minutes.removeLast();
    }
    minutes.addLast(
        new Minute(
            minute, (same ? last.received() : 0) + 1, (same ? last.refused() : 0) + (no ? 1 : 0)));
    if (minutes.size() > MINUTES) {
      minutes.removeFirst();
    }
  }

  private static byte[] cut(byte[] body) {
    return body.length > LONGEST_BODY ? Arrays.copyOf(body, LONGEST_BODY) : body;
  }

  /** What is no data call may hold a password: only JSON is kept, and its password is not. */
  private static byte[] veiled(Call call) {
    try {
      JsonNode json = Json.MAPPER.readTree(call.body());
      if (json instanceof ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.stream()
            .filter(name -> name.equalsIgnoreCase("password"))
            .forEach(name -> object.put(name, "…"));
        return Json.bytes(object);
      }
    } catch (IOException e) {
      // no JSON: nothing is kept
    }
    return NOTHING;
  }

  /**
   * The last requests, newest first.
   *
   * @param before only those with a smaller number
   * @param limit how many at most
   */
  public synchronized List<Received> newest(long before, int limit) {
    return entries.stream()
        .filter(entry -> entry.number() < before)
        .limit(Math.max(0, limit))
        .map(Journal::toReceived)
        .toList();
  }

  /** The request with this number, if it is one of the last. */
  public synchronized Optional<Received> find(long number) {
    return entries.stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .map(Journal::toReceived);
  }

  private static Received toReceived(Entry entry) {
    Trace.State state = entry.call().trace().state();
    return new Received(
        entry.number(),
        entry.time(),
        entry.door(),
        entry.call().method(),
        entry.call().path(),
        Optional.ofNullable(state.kind()),
        state.service(),
        entry.call().exchangeId(),
        state.count(),
        entry.status(),
        state.code(),
        state.repeat(),
        state.wrong(),
        state.faults(),
        Optional.ofNullable(state.failure()),
        entry.micros(),
        new String(entry.request(), StandardCharsets.UTF_8),
        new String(entry.answer(), StandardCharsets.UTF_8));
  }

  /** The minutes of the last two hours in which requests came, in their order. */
  public synchronized List<Minute> minutes() {
    Instant oldest = clock.instant().minus(MINUTES, ChronoUnit.MINUTES);
    for (Iterator<Minute> all = minutes.iterator(); all.hasNext(); ) {
      if (all.next().start().isBefore(oldest)) {
        all.remove();
      }
    }
    return List.copyOf(minutes);
  }

  /** The number of all requests, whatever became of them. */
  public synchronized long received() {
    return received;
  }

  /** The number of requests that were refused, or failed before they could take effect. */
  public synchronized long refused() {
    return refused;
  }

  /** The number of requests with something held against their evidence. */
  public synchronized long marked() {
    return marked;
  }

  /** The number of requests that met a {@link Failure}. */
  public synchronized long failed() {
    return failed;
  }
}
