package vn.tthc.sdk.testing;

import java.time.Instant;
import java.util.Random;

/** A rule at work: what it has counted so far. Its owner's lock guards it. */
final class ActiveRule {
  private final FaultRule rule;
  private final Instant end;
  private final Random random;
  private long toSkip;
  private long left;

  ActiveRule(FaultRule rule, Instant now) {
    this.rule = rule;
    this.end = rule.pace().during() == null ? Instant.MAX : now.plus(rule.pace().during());
    this.random = new Random(rule.pace().seed());
    begin();
  }

  private void begin() {
    toSkip = rule.pace().skip();
    left = rule.pace().times();
  }

  FaultRule rule() {
    return rule;
  }

  boolean isOver(Instant now) {
    boolean moreToCome = left > 0 || (rule.pace().repeating() && rule.pace().times() > 0);
    return !moreToCome || !now.isBefore(end);
  }

  /** Tells whether this request meets the failure, and counts it. */
  boolean hits(Asked asked) {
    if (rule.isRefusedConnection() || !rule.match().matches(asked)) {
      return false;
    }
    if (left == 0) {
      begin();
    }
    if (toSkip > 0) {
      toSkip--;
      return false;
    }
    if (rule.pace().probability() < 1 && random.nextDouble() >= rule.pace().probability()) {
      return false;
    }
    if (rule.pace().times() != FaultRule.Pace.ALWAYS) {
      left--;
    }
    return true;
  }

  boolean refusesConnectionsAt(String door) {
    String only = rule.match().door();
    return rule.isRefusedConnection() && (only == null || only.equals(door));
  }
}
