package vn.tthc.sdk.internal.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.PortalListener;

/**
 * How far a channel's clock is ahead of ours, learned from the dates of its answers, which count
 * whole seconds. Thread-safe.
 */
final class ServerClock {

  private static final Logger LOG = LoggerFactory.getLogger(ServerClock.class);
  private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

  private final String channel;
  private final PortalListener listener;
  private final boolean tells;

  private volatile @Nullable Duration ahead;
  private volatile boolean told;

  ServerClock(String channel, PortalListener listener) {
    this(channel, listener, true);
  }

  private ServerClock(String channel, PortalListener listener, boolean tells) {
    this.channel = channel;
    this.listener = listener;
    this.tells = tells;
  }

  /** One that tells nobody but who asks. */
  static ServerClock untold() {
    return new ServerClock("", new PortalListener() {}, false);
  }

  /** Learns from an answer; without a date there is nothing to learn. */
  void saw(@Nullable Instant date, Instant ours) {
    if (date == null) {
      return;
    }
    Duration difference = Duration.between(ours.truncatedTo(ChronoUnit.SECONDS), date);
    ahead = difference;
    boolean wrong = difference.abs().compareTo(WORTH_TELLING) > 0;
    boolean news = tells && wrong && !told;
    told = wrong;
    if (news) {
      LOG.warn(
          "The clock of channel {} and ours differ by {}: set them right", channel, difference);
      listener.clockSkewed(channel, difference);
    }
  }

  /** How far it is ahead; null when no answer said. */
  @Nullable Duration ahead() {
    return ahead;
  }

  /** As {@link #ahead}, with no difference where none is known. */
  Duration aheadOrNone() {
    Duration known = ahead;
    return known == null ? Duration.ZERO : known;
  }
}
