package vn.tthc.sdk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Lets requests fail as ordered, and remembers whose answers were destroyed. */
final class FaultDesk {
  private final Clock clock;
  private final Duration retryAfter;
  private final AnswerWriter writer;
  private final Recent<DestroyedAnswer> destroyed;

  FaultDesk(Settings settings, AnswerWriter writer) {
    this.clock = settings.clock();
    this.retryAfter = settings.retryAfter();
    this.writer = writer;
    this.destroyed = new Recent<>(settings.site().journal());
  }

  /**
   * Answers in the way of the failure.
   *
   * @param carryOut does what is asked
   */
  Answer meet(Failure failure, Door door, Asked asked, Supplier<Answer> carryOut) {
    Runnable lost = () -> note(failure, asked);
    return failure instanceof Fault fault
        ? meet(fault, lost, carryOut)
        : meet((OrderedFailure) failure, door, lost, carryOut);
  }

  private Answer meet(Fault fault, Runnable lost, Supplier<Answer> carryOut) {
    return switch (fault) {
      case HTTP_503 -> Answer.text(503, "Service Unavailable");
      case FIREWALL_PAGE -> Answer.firewallPage();
      case EMPTY -> Answer.empty();
      case TOO_MANY_REQUESTS -> Answer.tooMany(retryAfter.toSeconds());
      case RESET_BEFORE_EFFECT -> Answer.none(Delivery.of(Delivery.Way.RESET, lost));
      case RESET_AFTER_EFFECT -> carryOut.get().with(Delivery.of(Delivery.Way.RESET, lost));
    };
  }

  private Answer meet(OrderedFailure failure, Door door, Runnable lost, Supplier<Answer> carryOut) {
    return switch (failure.kind()) {
      case REFUSED_CONNECTION -> Answer.none(Delivery.of(Delivery.Way.RESET, lost));
      case BLACK_HOLE -> Answer.none(Delivery.of(Delivery.Way.NEVER, lost));
      case SLOW -> deliver(Delivery.Way.SLOW, failure, lost, carryOut);
      case STALLED -> deliver(Delivery.Way.STALLED, failure, lost, carryOut);
      case CUT -> deliver(Delivery.Way.CUT, failure, lost, carryOut);
      case LATE_EFFECT -> carryOutLate(failure.time(), door, lost, carryOut);
      case STATUS -> Answer.text(failure.number(), "HTTP " + failure.number());
      case THROTTLED -> Answer.tooMany(failure.time().toSeconds());
      case SESSION_EXPIRED -> carryOutWithoutSessions(door, carryOut);
      case WRONG_CLOCK -> carryOut.get().with(Delivery.dated(clock.instant().plus(failure.time())));
      case REFUSAL -> writer.of(null, new Outcome(failure.code(), failure.message(), null));
    };
  }

  /** The time begins before the effect, so that who sees the effect may turn the clock. */
  private Answer deliver(
      Delivery.Way way, OrderedFailure failure, Runnable lost, Supplier<Answer> carryOut) {
    Instant due = clock.instant().plus(failure.time());
    return carryOut.get().with(new Delivery(way, due, failure.number(), null, lost));
  }

  private Answer carryOutLate(Duration time, Door door, Runnable lost, Supplier<Answer> carryOut) {
    door.alarm()
        .at(
            clock.instant().plus(time),
            () -> {
              var unused = carryOut.get();
              lost.run();
            });
    return Answer.none(Delivery.of(Delivery.Way.NEVER, () -> {}));
  }

  private static Answer carryOutWithoutSessions(Door door, Supplier<Answer> carryOut) {
    door.sessions().expireAll();
    return carryOut.get();
  }

  private synchronized void note(Failure failure, Asked asked) {
    destroyed.add(
        new DestroyedAnswer(
            clock.instant(),
            asked.door(),
            asked.service(),
            asked.exchangeId(),
            failure,
            failure.takesEffect()));
  }

  synchronized List<DestroyedAnswer> destroyed() {
    return destroyed.all();
  }
}
