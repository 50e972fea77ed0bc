package vn.tthc.sdk.testing;

/**
 * What a door does to a request instead of serving it properly; see {@link Door#failNext} and
 * {@link FaultRule}. Those that take a length, a time or a code are made by {@link Failure}.
 */
public enum Fault implements Failure {
  /** Answers HTTP 503; nothing takes effect. */
  HTTP_503(false),
  /** Answers a web firewall's "Request Rejected" page with HTTP 200; nothing takes effect. */
  FIREWALL_PAGE(false),
  /** Answers HTTP 200 with an empty body; nothing takes effect. */
  EMPTY(false),
  /** Resets the connection without an answer; nothing takes effect. */
  RESET_BEFORE_EFFECT(false),
  /** Carries the request out, then resets the connection: the answer is lost. */
  RESET_AFTER_EFFECT(true),
  /**
   * Answers HTTP 429 with {@code Retry-After} (see {@link MockPortalBuilder#retryAfter}); nothing
   * takes effect.
   */
  TOO_MANY_REQUESTS(false);

  private final boolean takesEffect;

  Fault(boolean takesEffect) {
    this.takesEffect = takesEffect;
  }

  @Override
  public boolean takesEffect() {
    return takesEffect;
  }
}
