package vn.tthc.sdk.outbox.chaos;

import java.time.Duration;
import java.util.Locale;

/**
 * Something that is made to go wrong.
 *
 * @param kind of it
 * @param at since the beginning
 * @param length until it is put right; zero for what ends by itself
 * @param node that it happens to; -1 when to none
 * @param seed of its chances
 */
record ChaosEvent(Kind kind, Duration at, Duration length, int node, long seed) {

  enum Kind {
    KILL("kill -9 of node"),
    FREEZE("freeze of node"),
    MAIN_DOWN("main door down"),
    BOTH_DOWN("both doors down"),
    LOST_ANSWERS("lost answers"),
    DATABASE_RESTART("database restart");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What happens, without the time. */
  String words() {
    return kind.words + (node < 0 ? "" : " " + node);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "at %6.1f s: %s%s",
        at.toMillis() / 1000.0,
        words(),
        length.isZero() ? "" : String.format(Locale.ROOT, " for %.1f s", length.toMillis() / 1e3));
  }
}
