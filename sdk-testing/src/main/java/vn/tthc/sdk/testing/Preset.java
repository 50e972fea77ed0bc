package vn.tthc.sdk.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Bad times with a name, for {@link MockPortal#apply}. They are the same in every run. */
public enum Preset {
  /** The main door refuses connections until the rule is taken back; the backup door serves. */
  PRIMARY_DOWN(FaultRule.of(Failure.refusedConnection()).at("main")),

  /**
   * Every third data call at the main door is carried out, and its connection reset instead of the
   * answer.
   */
  ANSWER_LOST(
      FaultRule.of(Fault.RESET_AFTER_EFFECT).at("main").dataCalls().skip(2).times(1).repeating()),

  /** The main door serves six requests and resets the next four before any effect, in turns. */
  FLAPPING(FaultRule.of(Fault.RESET_BEFORE_EFFECT).at("main").skip(6).times(4).repeating()),

  /**
   * Each door answers ten requests with HTTP 503, then asks two to come again in a second, and has
   * forgotten its sessions when it is back.
   */
  MAINTENANCE_NIGHT(
      FaultRule.of(Failure.status(503)).at("main").times(10),
      FaultRule.of(Failure.status(503)).at("backup").times(10),
      FaultRule.of(Failure.tooManyRequests(Duration.ofSeconds(1))).at("main").times(2),
      FaultRule.of(Failure.tooManyRequests(Duration.ofSeconds(1))).at("backup").times(2),
      FaultRule.of(Failure.sessionExpired()).at("main").dataCalls().times(1),
      FaultRule.of(Failure.sessionExpired()).at("backup").dataCalls().times(1)),

  /**
   * At both doors, of a hundred data calls about five lose their answer after the effect, five are
   * reset before it, three get HTTP 503, three HTTP 429 with {@code Retry-After: 0}, two a
   * firewall's page, two an answer that ends after 20 bytes, two find their session over, and five
   * wait 20 milliseconds.
   */
  BAD_DAY(
      rare(Fault.RESET_AFTER_EFFECT, 0.05, 1),
      rare(Fault.RESET_BEFORE_EFFECT, 0.05, 2),
      rare(Failure.status(503), 0.03, 3),
      rare(Failure.tooManyRequests(Duration.ZERO), 0.03, 4),
      rare(Fault.FIREWALL_PAGE, 0.02, 5),
      rare(Failure.cutAfter(20), 0.02, 6),
      rare(Failure.sessionExpired(), 0.02, 7),
      rare(Failure.slow(Duration.ofMillis(20)), 0.05, 8));

  private final List<FaultRule> rules;

  Preset(FaultRule... rules) {
    this.rules = List.of(rules);
  }

  private static FaultRule rare(Failure failure, double chance, long seed) {
    return FaultRule.of(failure).dataCalls().probability(chance, seed);
  }

  /** Its rules, in their order. */
  public List<FaultRule> rules() {
    return rules;
  }

  /**
   * The preset with this name, such as {@code bad-day} or {@code BAD_DAY}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Preset named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
