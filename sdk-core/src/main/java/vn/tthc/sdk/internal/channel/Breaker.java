package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Whether a channel may be used. Failures in a row take it out; probes that find it again put it on
 * trial; what happens to the call on trial decides. The more often it comes and goes, the more
 * probes must find it, so that a flapping channel does not pull traffic to and fro. Thread-safe.
 */
final class Breaker {

  /** What probes add up to when a channel that failed once is to be tried again. */
  static final int SIGNS = 10;

  private static final int HIGHEST_LEVEL = 3;
  private static final Duration STEADY = Duration.ofMinutes(1);

  private final int failuresThatOpen;
  private final Ticker ticker;

  // Guarded by this.
  private Condition condition = Condition.UP;
  private Instant since;
  private long sinceNanos;
  private int failures;
  private @Nullable Instant failingSince;
  private Reply last = Reply.of(Fate.NOT_SENT, "");
  private int level;
  private boolean cameBack;
  private long pausedUntil;

  Breaker(int failuresThatOpen, Ticker ticker) {
    this.failuresThatOpen = failuresThatOpen;
    this.ticker = ticker;
    this.pausedUntil = ticker.nanos();
    enter(Condition.UP);
  }

  private void enter(Condition next) {
    condition = next;
    since = ticker.now();
    sinceNanos = ticker.nanos();
  }

  synchronized Condition condition() {
    return condition != Condition.DOWN && !pauseLeft().isZero() ? Condition.PAUSED : condition;
  }

  /** How long the channel still asks to be left alone. */
  synchronized Duration pauseLeft() {
    return Duration.ofNanos(Math.max(0, pausedUntil - ticker.nanos()));
  }

  /** Leaves it alone for as long as it asks. */
  synchronized void pause(Duration duration) {
    long until = ticker.nanos() + duration.toNanos();
    pausedUntil = until - pausedUntil > 0 ? until : pausedUntil;
  }

  /** A call went well; the one on trial brings the channel back. */
  synchronized void succeeded(boolean trial) {
    if (condition == Condition.TRIAL && trial) {
      enter(Condition.UP);
      cameBack = true;
    }
    failures = condition == Condition.UP ? 0 : failures;
  }

  /**
   * A call failed; true when this takes the channel out of use. Those that began before it went out
   * say nothing new, nor do those that waited for one login and share its failure.
   */
  synchronized boolean failed(boolean trial, Reply failure) {
    boolean shared = failure == last;
    if (condition == Condition.DOWN || (!trial && (condition == Condition.TRIAL || shared))) {
      return false;
    }
    failingSince = failures == 0 ? ticker.now() : failingSince;
    failures++;
    last = failure;
    if (condition == Condition.UP && failures < failuresThatOpen) {
      return false;
    }
    level = soonAgain() ? Math.min(HIGHEST_LEVEL, level + 1) : 0;
    enter(Condition.DOWN);
    return true;
  }

  /** Whether it fails on trial or shortly after it came back. */
  private boolean soonAgain() {
    boolean shortly = ticker.nanos() - sinceNanos < STEADY.toNanos();
    return condition == Condition.TRIAL || (cameBack && shortly);
  }

  /** What probes must add up to before it may be tried again. */
  synchronized int signsNeeded() {
    return SIGNS << level;
  }

  /** Probes found it again. */
  synchronized void found() {
    enter(Condition.TRIAL);
  }

  /** Since when {@link #condition} is what it is, pauses apart. */
  synchronized Instant since() {
    return since;
  }

  /** When the failures in a row began that took it out; null when it has not failed yet. */
  synchronized @Nullable Instant failingSince() {
    return failingSince;
  }

  synchronized Fate lastFate() {
    return last.fate();
  }

  synchronized String lastFailure() {
    return last.detail();
  }

  synchronized int failures() {
    return failures;
  }
}
