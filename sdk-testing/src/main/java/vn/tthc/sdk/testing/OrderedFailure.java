package vn.tthc.sdk.testing;

import java.time.Duration;

/**
 * A failure with what it needs to know.
 *
 * @param time how long, where the kind asks for it
 * @param number of bytes or of a status, where the kind asks for it
 * @param code of a refusal
 * @param message of a refusal
 */
record OrderedFailure(Kind kind, Duration time, int number, String code, String message)
    implements Failure {

  /** What happens. */
  enum Kind {
    REFUSED_CONNECTION(false),
    BLACK_HOLE(false),
    SLOW(true),
    STALLED(true),
    CUT(true),
    LATE_EFFECT(true),
    STATUS(false),
    THROTTLED(false),
    SESSION_EXPIRED(false),
    WRONG_CLOCK(true),
    REFUSAL(false);

    private final boolean takesEffect;

    Kind(boolean takesEffect) {
      this.takesEffect = takesEffect;
    }
  }

  static OrderedFailure of(Kind kind) {
    return numbered(kind, 0);
  }

  static OrderedFailure numbered(Kind kind, int number) {
    return new OrderedFailure(kind, Duration.ZERO, number, "", "");
  }

  static OrderedFailure timed(Kind kind, Duration time, int number) {
    if (time == null || time.isNegative()) {
      throw new IllegalArgumentException("The time of a failure must not be negative: " + time);
    }
    if (number < 0) {
      throw new IllegalArgumentException("A number of bytes cannot be negative: " + number);
    }
    return new OrderedFailure(kind, time, number, "", "");
  }

  static OrderedFailure clock(Duration offset) {
    return new OrderedFailure(Kind.WRONG_CLOCK, offset, 0, "", "");
  }

  static OrderedFailure refusal(String code, String message) {
    return new OrderedFailure(Kind.REFUSAL, Duration.ZERO, 0, code, message);
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public boolean takesEffect() {
    return kind.takesEffect;
  }

  @Override
  public String toString() {
    String text = kind.name();
    text += time.isZero() ? "" : " " + time;
    text += number == 0 ? "" : " " + number;
    return code.isEmpty() ? text : text + " " + code;
  }
}
