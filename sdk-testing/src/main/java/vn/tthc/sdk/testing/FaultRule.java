package vn.tthc.sdk.testing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which requests meet which failure. Without more it is every request at both doors, log-ins among
 * them, for ever; each method narrows it down and gives a changed copy. Immutable; two rules are
 * the same only if they are one object.
 *
 * <pre>{@code
 * FaultRule.of(Fault.RESET_AFTER_EFFECT).at("main").service("CapNhatTienDoHoSoMC").times(3)
 * FaultRule.of(Failure.slow(Duration.ofSeconds(2))).dataCalls().probability(0.2, 7)
 * }</pre>
 */
public final class FaultRule {
  private final Failure failure;
  private final Match match;
  private final Pace pace;

  /** Whom it means; what is null or empty does not matter. */
  record Match(
      @Nullable String door,
      @Nullable CallKind kind,
      @Nullable String service,
      List<String> dossiers) {
    boolean matches(Asked asked) {
      return (door == null || door.equals(asked.door()))
          && (kind == null || kind == asked.kind())
          && (service == null || service.equals(asked.service()))
          && (dossiers.isEmpty() || dossiers.stream().anyMatch(asked::names));
    }

    String words() {
      return (door == null ? "" : ", at " + door)
          + (kind == null ? "" : ", " + kind)
          + (service == null ? "" : ", " + service)
          + (dossiers.isEmpty() ? "" : ", " + dossiers.size() + " dossiers");
    }

    boolean knowsContents() {
      return kind != null || service != null || !dossiers.isEmpty();
    }
  }

  /** How often and how long; for ever when that is null. */
  record Pace(
      int skip,
      int times,
      boolean repeating,
      @Nullable Duration during,
      double probability,
      long seed) {
    static final int ALWAYS = Integer.MAX_VALUE;

    String words() {
      return (skip == 0 ? "" : ", after " + skip)
          + (times == ALWAYS ? "" : ", " + times + " times")
          + (repeating ? ", repeating" : "")
          + (during == null ? "" : ", for " + during)
          + (probability == 1 ? "" : ", with probability " + probability);
    }

    boolean counts() {
      return skip != 0 || times != ALWAYS || repeating || probability != 1;
    }
  }

  private FaultRule(Failure failure, Match match, Pace pace) {
    this.failure = failure;
    this.match = match;
    this.pace = pace;
    if (isRefusedConnection() && (match.knowsContents() || pace.counts())) {
      throw new IllegalArgumentException(
          "A refused connection has no contents and is not counted: give a door and a time only.");
    }
  }

  /** A rule for every request. */
  public static FaultRule of(Failure failure) {
    return new FaultRule(
        Objects.requireNonNull(failure, "failure"),
        new Match(null, null, null, List.of()),
        new Pace(0, Pace.ALWAYS, false, null, 1, 0));
  }

  private FaultRule with(Match other) {
    return new FaultRule(failure, other, pace);
  }

  private FaultRule with(Pace other) {
    return new FaultRule(failure, match, other);
  }

  /** Only at this door, {@code "main"} or {@code "backup"}. */
  public FaultRule at(String door) {
    if (!"main".equals(door) && !"backup".equals(door)) {
      throw new IllegalArgumentException("There is no such door: " + door);
    }
    return with(new Match(door, match.kind, match.service, match.dossiers));
  }

  /** Only requests of this kind. */
  public FaultRule calls(CallKind kind) {
    Objects.requireNonNull(kind, "kind");
    return with(new Match(match.door, kind, match.service, match.dossiers));
  }

  /** Only calls of services; log-ins pass. */
  public FaultRule dataCalls() {
    return calls(CallKind.DATA);
  }

  /** Only log-ins. */
  public FaultRule logins() {
    return calls(CallKind.LOGIN);
  }

  /** Only calls of the service with this name on the wire, such as {@code DongBoHoSoMC}. */
  public FaultRule service(String name) {
    Objects.requireNonNull(name, "name");
    return with(new Match(match.door, CallKind.DATA, name, match.dossiers));
  }

  /**
   * Only requests with one of these codes as a value in their JSON; a batch that has one among
   * others is meant as a whole.
   */
  public FaultRule dossier(String... codes) {
    return with(new Match(match.door, match.kind, match.service, List.of(codes)));
  }

  /** Lets as many of the requests that it means pass first. */
  public FaultRule skip(int requests) {
    notNegative(requests);
    return with(
        new Pace(requests, pace.times, pace.repeating, pace.during, pace.probability, pace.seed));
  }

  /** Ends after as many failures. */
  public FaultRule times(int failures) {
    notNegative(failures);
    return with(
        new Pace(pace.skip, failures, pace.repeating, pace.during, pace.probability, pace.seed));
  }

  private static void notNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("A number of requests cannot be negative: " + number);
    }
  }

  /** Begins anew, with what it skips, after its {@linkplain #times number} of failures. */
  public FaultRule repeating() {
    return with(new Pace(pace.skip, pace.times, true, pace.during, pace.probability, pace.seed));
  }

  /**
   * Ends this long after it was added, by the portal's {@linkplain MockPortalBuilder#clock clock}.
   */
  public FaultRule during(Duration time) {
    if (time == null || time.isNegative()) {
      throw new IllegalArgumentException("The time of a rule must not be negative: " + time);
    }
    return with(new Pace(pace.skip, pace.times, pace.repeating, time, pace.probability, pace.seed));
  }

  /**
   * Hits each request that it means with this probability. The same seed and the same number of
   * requests give the same failures.
   *
   * @param chance from 0 to 1
   */
  public FaultRule probability(double chance, long seed) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("A probability is from 0 to 1: " + chance);
    }
    return with(new Pace(pace.skip, pace.times, pace.repeating, pace.during, chance, seed));
  }

  /** What the requests meet. */
  public Failure failure() {
    return failure;
  }

  Match match() {
    return match;
  }

  Pace pace() {
    return pace;
  }

  boolean isRefusedConnection() {
    return failure instanceof OrderedFailure ordered
        && ordered.kind() == OrderedFailure.Kind.REFUSED_CONNECTION;
  }

  @Override
  public String toString() {
    return "FaultRule[" + failure + match.words() + pace.words() + "]";
  }
}
