package vn.tthc.sdk.testing;

import java.time.Duration;
import java.util.Objects;

/**
 * What goes wrong with a request: one of the {@link Fault}s, or one of the failures made here,
 * which take a length, a time or a code. A {@link FaultRule} says which requests meet it.
 */
public sealed interface Failure permits Fault, OrderedFailure {

  /** Its name in upper case, such as {@code RESET_AFTER_EFFECT} or {@code STALLED}. */
  String name();

  /** Tells whether the request is carried out although its answer goes wrong. */
  boolean takesEffect();

  /**
   * Connecting is refused: the door is closed, as by {@link Door#drainAndClose}, while the rule
   * stands, and opens again when the rule is over or taken back. As nobody reads a request then,
   * its rule knows no contents, numbers or chances, only a door and a time.
   */
  static Failure refusedConnection() {
    return OrderedFailure.of(OrderedFailure.Kind.REFUSED_CONNECTION);
  }

  /** Reads the request and never answers; nothing takes effect. */
  static Failure blackHole() {
    return OrderedFailure.of(OrderedFailure.Kind.BLACK_HOLE);
  }

  /**
   * Carries the request out and holds the whole answer back.
   *
   * @param time how long
   */
  static Failure slow(Duration time) {
    return OrderedFailure.timed(OrderedFailure.Kind.SLOW, time, 0);
  }

  /**
   * Carries the request out, sends the head of the answer and the beginning of its body, and the
   * rest later.
   *
   * @param bytes how many bytes of the body come at once
   * @param time how long the rest is held back
   */
  static Failure stalled(int bytes, Duration time) {
    return OrderedFailure.timed(OrderedFailure.Kind.STALLED, time, bytes);
  }

  /**
   * Carries the request out, sends the head of the answer and the beginning of its body, and closes
   * the connection.
   *
   * @param bytes how many bytes of the body come; where it has no more, the whole answer does
   */
  static Failure cutAfter(int bytes) {
    return OrderedFailure.timed(OrderedFailure.Kind.CUT, Duration.ZERO, bytes);
  }

  /**
   * Never answers, and carries the request out later, when its sender may have given up.
   *
   * @param time how much later; a door that closes waits no longer and does it at once
   */
  static Failure lateEffect(Duration time) {
    return OrderedFailure.timed(OrderedFailure.Kind.LATE_EFFECT, time, 0);
  }

  /**
   * Answers with this HTTP status; nothing takes effect.
   *
   * @param code from 400 to 599
   */
  static Failure status(int code) {
    if (code < 400 || code > 599) {
      throw new IllegalArgumentException("Not the HTTP status of a failure: " + code);
    }
    return OrderedFailure.numbered(OrderedFailure.Kind.STATUS, code);
  }

  /**
   * Answers HTTP 429; nothing takes effect.
   *
   * @param retryAfter what {@code Retry-After} says, in whole seconds
   */
  static Failure tooManyRequests(Duration retryAfter) {
    return OrderedFailure.timed(OrderedFailure.Kind.THROTTLED, retryAfter, 0);
  }

  /** Every session of the door ends before the request is looked at. */
  static Failure sessionExpired() {
    return OrderedFailure.of(OrderedFailure.Kind.SESSION_EXPIRED);
  }

  /**
   * Carries the request out and answers; the {@code Date} of the answer is wrong.
   *
   * @param offset how far the portal's clock is ahead, negative when it is behind
   */
  static Failure wrongClock(Duration offset) {
    return OrderedFailure.clock(offset);
  }

  /**
   * Refuses in the portal's own words; nothing takes effect.
   *
   * @param code the {@code error_code}, not {@code "0"}
   * @param message the {@code message}
   */
  static Failure refusal(String code, String message) {
    Objects.requireNonNull(message, "message");
    if (code == null || code.isBlank() || code.equals("0")) {
      throw new IllegalArgumentException("Not the code of a refusal: " + code);
    }
    return OrderedFailure.refusal(code, message);
  }
}
