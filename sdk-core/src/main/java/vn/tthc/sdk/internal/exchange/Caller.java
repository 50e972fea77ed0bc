package vn.tthc.sdk.internal.exchange;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Sends one exchange until the portal has answered: three attempts a channel, every channel within
 * one deadline, the next channel at once and the same one after a pause. While no channel works it
 * waits, as long as the deadline lets it, for one to come back.
 */
final class Caller {

  private static final int ATTEMPTS_A_CHANNEL = 3;
  private static final int FIREWALL_PAGES_THAT_COUNT = 2;
  private static final long FIRST_BACKOFF_MILLIS = 100;
  private static final long LONGEST_BACKOFF_MILLIS = 5_000;
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final ChannelRouter router;
  private final Ticker ticker;

  Caller(ChannelRouter router, Ticker ticker) {
    this.router = router;
    this.ticker = ticker;
  }

  /**
   * @param repeatable whether it may be sent again after an attempt that may have arrived
   */
  ExchangeResult call(
      Exchange exchange,
      Boolean updating,
      boolean repeatable,
      Deadline deadline,
      Cancellation cancellation) {
    boolean appends = exchange.operation() == Operation.SYNC_STEPS;
    Attempts attempts = new Attempts(exchange.id(), appends);
    while (!deadline.passed() && !stopped(cancellation)) {
      Optional<ChannelLink> next = next(attempts);
      if (next.isEmpty()) {
        if (!mayRecover(router, attempts, deadline) || !pause(deadline.cap(GLANCE), cancellation)) {
          break;
        }
        continue;
      }
      ChannelLink link = next.get();
      if (attempts.on(link) > 0 && !backOff(attempts.on(link), deadline, cancellation)) {
        break;
      }
      Reply reply = link.attempt(exchange.outgoing(), updating, deadline, cancellation);
      // What failed because we stopped it says nothing about the channel.
      if (!stopped(cancellation)) {
        router.note(link, reply);
      }
      attempts.add(link, reply);
      if (isFinal(reply, attempts, repeatable)) {
        break;
      }
    }
    return attempts.result(stopped(cancellation));
  }

  /** An interrupt makes every further attempt fail at once: no use in trying. */
  private static boolean stopped(Cancellation cancellation) {
    return cancellation.cancelled() || Thread.currentThread().isInterrupted();
  }

  /** The channel with the fewest attempts so far, preferred first. */
  private Optional<ChannelLink> next(Attempts attempts) {
    return router.usable().stream()
        .filter(link -> !attempts.excluded(link) && attempts.on(link) < ATTEMPTS_A_CHANNEL)
        .min(Comparator.comparingInt(attempts::on));
  }

  /** Whether waiting can help: some channel is down or paused, rather than used up. */
  private static boolean mayRecover(ChannelRouter router, Attempts attempts, Deadline deadline) {
    boolean recovers = false;
    for (ChannelLink link : router.links()) {
      // Every channel is asked: each that is down starts afresh, whichever is back first.
      recovers |= !attempts.excluded(link) && mayRecover(link, attempts, deadline);
    }
    return recovers;
  }

  private static boolean mayRecover(ChannelLink link, Attempts attempts, Deadline deadline) {
    boolean down = link.open();
    if (down) {
      attempts.forget(link);
    }
    boolean backInTime = down || link.pauseLeft().compareTo(deadline.left()) < 0;
    return attempts.on(link) < ATTEMPTS_A_CHANNEL && backInTime;
  }

  private static boolean isFinal(Reply reply, Attempts attempts, boolean repeatable) {
    Fate fate = reply.fate();
    return fate.answered()
        || fate == Fate.UNTRUSTED
        || (fate == Fate.FIREWALL && attempts.firewallPages() >= FIREWALL_PAGES_THAT_COUNT)
        || (attempts.maybeArrived() && !repeatable);
  }

  /** Full jitter: anything from nothing to the ceiling, so that clients do not come in step. */
  private boolean backOff(int attempt, Deadline deadline, Cancellation cancellation) {
    long ceiling = Math.min(LONGEST_BACKOFF_MILLIS, FIRST_BACKOFF_MILLIS << Math.min(10, attempt));
    Duration wait = deadline.cap(Duration.ofMillis(ticker.random(ceiling + 1)));
    return pause(wait, cancellation);
  }

  /** Pauses in small portions, so that a cancellation need not wait for the end. */
  private boolean pause(Duration duration, Cancellation cancellation) {
    Deadline end = Deadline.in(duration, ticker);
    try {
      while (!end.passed() && !cancellation.cancelled()) {
        ticker.sleep(end.cap(GLANCE));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
