package vn.tthc.sdk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a channel at a moment, for health pages. Holds no secret and no personal data.
 *
 * @param name as configured, such as {@code main} or {@code backup}
 * @param condition whether and how the client uses it
 * @param since since when it has been so
 * @param lastAnswer when anything last answered on it; null when nothing has yet
 * @param lastFailure what its last failure was, in our words; empty when there was none
 * @param failures how many attempts in a row have failed on it
 * @param clockSkew how far its clock is ahead of ours, from the {@code Date} of its answers, to the
 *     second; null when none said
 */
public record ChannelState(
    String name,
    Condition condition,
    Instant since,
    @Nullable Instant lastAnswer,
    String lastFailure,
    int failures,
    @Nullable Duration clockSkew) {

  /** Whether and how a channel is used. */
  public enum Condition {
    /** In use. */
    UP,
    /** It asked to be left alone for a while (HTTP 429). */
    PAUSED,
    /** It failed and answers probes again: one call at a time tries it. */
    TRIAL,
    /** It failed and is left alone until probes find it again. */
    DOWN
  }

  /** Refuses null where null means nothing. */
  public ChannelState {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(lastFailure, "lastFailure");
  }

  /** Whether the client uses it; false while it waits for the channel to come back. */
  public boolean available() {
    return condition != Condition.DOWN;
  }
}
