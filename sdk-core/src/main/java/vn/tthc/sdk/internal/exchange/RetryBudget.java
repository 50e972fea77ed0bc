package vn.tthc.sdk.internal.exchange;

import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.internal.protocol.Fate;

/**
 * What all calls of a client may spend on retries, so that many of them together do not flood an
 * ailing portal. Thread-safe.
 */
final class RetryBudget {

  private static final int FOR_A_SMOOTH_CALL = 1;

  private final RetryPolicy policy;

  // Guarded by this.
  private int tokens;

  RetryBudget(RetryPolicy policy) {
    this.policy = policy;
    this.tokens = policy.budget();
  }

  /** What a retry costs after this. */
  int cost(Fate failure) {
    return failure == Fate.THROTTLED ? policy.throttledCost() : policy.transientCost();
  }

  /** Takes the cost of a retry; false, and nothing taken, when that much is not left. */
  synchronized boolean spend(int cost) {
    if (cost > tokens) {
      return false;
    }
    tokens -= cost;
    return true;
  }

  /** A call was answered: gives back what its retries took, or a little when it needed none. */
  synchronized void answered(int spent) {
    tokens = Math.min(policy.budget(), tokens + Math.max(spent, FOR_A_SMOOTH_CALL));
  }
}
