package vn.tthc.sdk.signing.internal.timestamp;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.SigningException;
import vn.tthc.sdk.signing.TimestampService;

/**
 * For how long a time-stamp authority has been out of reach, and what follows from it: signatures
 * without time stamps during the grace time, none afterwards. Thread-safe.
 */
public final class Outage {

  private static final Logger LOG = LoggerFactory.getLogger(TimestampService.class);

  /** Between questions during an outage: each costs its caller the whole time limit. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final String host;
  private final Duration grace;
  private final Clock clock;
  private @Nullable Instant since;
  private @Nullable Instant lastAsked;
  private boolean saidThatGraceEnds;

  public Outage(URI address, Duration grace, Clock clock) {
    this.host = address.getHost();
    this.grace = grace;
    this.clock = clock;
  }

  /** When the outage that goes on began. */
  public synchronized Optional<Instant> since() {
    return Optional.ofNullable(since);
  }

  /** Whether to do without a time stamp at once; if not, the caller asks, alone for a while. */
  public synchronized boolean isPause() {
    Instant now = clock.instant();
    boolean pause =
        since != null
            && isGrace(since, now)
            && lastAsked != null
            && !now.isBefore(lastAsked)
            && now.isBefore(lastAsked.plus(PAUSE));
    if (!pause) {
      lastAsked = now;
    }
    return pause;
  }

  /** The authority gave a token. */
  public synchronized void over() {
    if (since != null) {
      LOG.info(
          "The time-stamp authority {} gives time stamps again, after none since {}.", host, since);
      since = null;
      saidThatGraceEnds = false;
    }
  }

  /**
   * The authority gave no token.
   *
   * @throws SigningException if the grace time is over
   */
  public synchronized void goesOn(IOException reason) {
    Instant now = clock.instant();
    boolean begins = since == null;
    Instant start = since == null ? now : since;
    since = start;
    if (!isGrace(start, now)) {
      throw refusal(start, reason);
    }
    if (begins) {
      LOG.warn(
          "The time-stamp authority {} gives no time stamps: {}. Signatures go without until {},"
              + " then nothing is signed.",
          host,
          said(reason),
          start.plus(grace));
    } else if (!saidThatGraceEnds
        && !now.isBefore(start.plus(grace.multipliedBy(3).dividedBy(4)))) {
      saidThatGraceEnds = true;
      LOG.warn(
          "The time-stamp authority {} has given no time stamps since {}: {}. Nothing is signed"
              + " from {} on unless it answers before. Call its operator.",
          host,
          start,
          said(reason),
          start.plus(grace));
    }
  }

  private boolean isGrace(Instant start, Instant now) {
    return now.isBefore(start.plus(grace));
  }

  private SigningException refusal(Instant start, IOException reason) {
    String all = grace.isZero() ? "" : ", for longer than the grace time of " + words(grace);
    return new SigningException(
        "Cannot sign: the time-stamp authority "
            + host
            + " has given no time stamps since "
            + start
            + all
            + " ("
            + said(reason)
            + "). Check its address and the network, or call its operator; signing goes on by"
            + " itself once it answers",
        reason);
  }

  /**
   * Our own words where they are, as for wrong answers and HTTP statuses; else the failure's kind.
   */
  private static String said(IOException reason) {
    boolean ours = reason instanceof WrongAnswerException || reason.getClass() == IOException.class;
    String words = ours ? reason.getMessage() : null;
    return words == null ? "no answer, " + reason.getClass().getSimpleName() : words;
  }

  private static String words(Duration duration) {
    return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }
}
