package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.config.Ticker;

/**
 * Keeps a password that the portal refused from being tried again at once, by every batch and every
 * thread: portals lock accounts for that. It is left alone for a minute, then for twice as long
 * after each refusal; another password is tried at once. Thread-safe.
 */
final class RefusedPassword {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private final Ticker ticker;

  // Guarded by this.
  private @Nullable String password;
  private Duration pause = Duration.ZERO;
  private long refusedAt;

  RefusedPassword(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Whether the portal refused this very password a short while ago. */
  synchronized boolean mustWait(String candidate) {
    return candidate.equals(password) && ticker.nanos() - refusedAt < pause.toNanos();
  }

  synchronized void refused(String refused) {
    Duration twice = pause.multipliedBy(2);
    boolean again = refused.equals(password);
    pause = !again ? FIRST_PAUSE : twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    password = refused;
    refusedAt = ticker.nanos();
  }

  synchronized void accepted() {
    password = null;
  }
}
