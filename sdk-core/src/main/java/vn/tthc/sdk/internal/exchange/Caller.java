package vn.tthc.sdk.internal.exchange;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.ChannelState.Condition;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.RetryEvent;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.internal.channel.ChannelLink;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Deadline;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.internal.protocol.Reply;

/**
 * Sends one exchange until the portal has answered: a few attempts a channel, every channel within
 * one deadline, the next channel at once and the same one after a pause, all paid out of one
 * budget. While no channel works it waits, as long as the deadline lets it, for one to come back.
 */
final class Caller {

  private static final int FIREWALL_PAGES_THAT_COUNT = 2;
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final ChannelRouter router;
  private final RetryPolicy policy;
  private final RetryBudget budget;
  private final PortalListener listener;
  private final Ticker ticker;

  Caller(Settings settings, ChannelRouter router, PortalListener listener, Ticker ticker) {
    this.router = router;
    this.policy = settings.retry();
    this.budget = new RetryBudget(settings.retry());
    this.listener = listener;
    this.ticker = ticker;
  }

  /**
   * @param repeatable whether it may be sent again after an attempt that may have arrived
   */
  ExchangeResult call(
      Exchange exchange,
      @Nullable Boolean updating,
      boolean repeatable,
      Deadline deadline,
      CallScope scope) {
    boolean appends = !exchange.operation().repeatable();
    Attempts attempts = new Attempts(exchange.id(), appends);
    String stop = "";
    while (stop.isEmpty() && !deadline.passed() && !stopped(scope)) {
      Optional<ChannelLink> next = next(attempts);
      if (next.isPresent()) {
        stop = attempt(next.get(), exchange, updating, repeatable, attempts, deadline, scope);
        if (isFinal(attempts, repeatable)) {
          break;
        }
      } else if (!mayRecover(attempts, deadline) || !pause(deadline.cap(GLANCE), scope)) {
        break;
      }
    }
    if (attempts.last().fate().answered()) {
      budget.answered(attempts.spent());
    }
    return attempts.result(stopped(scope) ? why(scope) : stop);
  }

  /** Makes one attempt; what it returns, when it is not empty, says why there is to be no more. */
  private String attempt(
      ChannelLink link,
      Exchange exchange,
      @Nullable Boolean updating,
      boolean repeatable,
      Attempts attempts,
      Deadline deadline,
      CallScope scope) {
    Duration backoff = attempts.on(link) == 0 ? Duration.ZERO : backoff(attempts.on(link));
    if (!pause(deadline.cap(backoff), scope) || deadline.passed() || stopped(scope)) {
      return "";
    }
    Optional<ChannelRouter.Permit> permit = router.enter(link);
    if (permit.isEmpty()) {
      return "";
    }
    if (!mayPay(attempts, permit.get())) {
      router.leave(permit.get());
      return "the budget for retries is used up";
    }
    tellRetry(exchange, attempts, link, backoff);
    Deadline slice = repeatable ? slice(link, attempts, deadline) : deadline;
    Reply reply = null;
    try {
      reply =
          link.attempt(exchange.outgoing(), updating, slice, scope.cancellation(), scope.gate());
    } finally {
      // What failed because we stopped it says nothing about the channel.
      if (reply == null || cancelled(scope) || heldBack(reply, scope)) {
        router.leave(permit.get());
      } else {
        router.leave(permit.get(), reply);
      }
    }
    if (!heldBack(reply, scope)) {
      attempts.add(link, reply);
    }
    return "";
  }

  /** One that did not leave while its gate was closed was no attempt. */
  private static boolean heldBack(Reply reply, CallScope scope) {
    return reply.fate() == Fate.NOT_SENT && scope.gate().closed();
  }

  /**
   * Free are the first attempt, one on trial, as there is only one at a time, the first on a
   * channel that has come back, as an outage uses up nobody's attempts, and the way around a
   * channel that only people can mend: there is no more than one of each a call.
   */
  private boolean mayPay(Attempts attempts, ChannelRouter.Permit permit) {
    boolean first = attempts.total() == 0 || attempts.startsAfresh(permit.link());
    boolean around = attempts.last().fate().next() == Fate.Next.OTHER_CHANNEL;
    if (first || permit.trial() || around) {
      return true;
    }
    int cost = budget.cost(attempts.last().fate());
    boolean paid = budget.spend(cost);
    attempts.spend(paid ? cost : 0);
    return paid;
  }

  private void tellRetry(Exchange exchange, Attempts attempts, ChannelLink link, Duration pause) {
    ChannelLink last = attempts.lastLink();
    if (last != null) {
      listener.retrying(
          new RetryEvent(
              exchange.id(),
              exchange.operation(),
              last.name(),
              link.name(),
              attempts.total() + 1,
              pause,
              attempts.last().detail()));
    }
  }

  /** Leaves time for the channels that have not been tried yet, when the deadline is short. */
  private Deadline slice(ChannelLink link, Attempts attempts, Deadline deadline) {
    int untried = 0;
    for (ChannelLink each : router.links()) {
      boolean fresh = each != link && attempts.on(each) == 0 && !attempts.excluded(each);
      untried += fresh && router.isUsable(each) ? 1 : 0;
    }
    return Deadline.in(deadline.left().dividedBy(untried + 1), ticker);
  }

  private static boolean stopped(CallScope scope) {
    return cancelled(scope) || scope.gate().closed();
  }

  /** An interrupt makes every further attempt fail at once: no use in trying. */
  private static boolean cancelled(CallScope scope) {
    return scope.cancellation().cancelled() || Thread.currentThread().isInterrupted();
  }

  private static String why(CallScope scope) {
    return cancelled(scope) ? "cancelled" : scope.stop();
  }

  /** The channel with the fewest attempts so far, preferred first. */
  private Optional<ChannelLink> next(Attempts attempts) {
    ChannelLink next = null;
    for (ChannelLink link : router.links()) {
      boolean left = attempts.on(link) < policy.attemptsPerChannel();
      boolean fewer = next == null || attempts.on(link) < attempts.on(next);
      if (left && fewer && !attempts.excluded(link) && router.isUsable(link)) {
        next = link;
      }
    }
    return Optional.ofNullable(next);
  }

  /** Whether waiting can help: some channel is down or paused, rather than used up. */
  private boolean mayRecover(Attempts attempts, Deadline deadline) {
    boolean recovers = false;
    for (ChannelLink link : router.links()) {
      // Every channel is asked: each that is down starts afresh, whichever is back first.
      recovers |= !attempts.excluded(link) && mayRecover(link, attempts, deadline);
    }
    return recovers;
  }

  private boolean mayRecover(ChannelLink link, Attempts attempts, Deadline deadline) {
    Condition condition = link.condition();
    boolean out = condition == Condition.DOWN || condition == Condition.TRIAL;
    if (out) {
      attempts.forget(link);
    }
    boolean backInTime = out || link.pauseLeft().compareTo(deadline.left()) < 0;
    return attempts.on(link) < policy.attemptsPerChannel() && backInTime;
  }

  private static boolean isFinal(Attempts attempts, boolean repeatable) {
    Fate fate = attempts.last().fate();
    return (attempts.total() > 0 && fate.next() == Fate.Next.DONE)
        || (fate == Fate.FIREWALL && attempts.firewallPages() >= FIREWALL_PAGES_THAT_COUNT)
        || (attempts.maybeArrived() && !repeatable);
  }

  /** Full jitter: anything from nothing to the ceiling, so that clients do not come in step. */
  private Duration backoff(int attempt) {
    long first = policy.firstBackoff().toMillis();
    long ceiling = Math.min(policy.longestBackoff().toMillis(), first << Math.min(20, attempt - 1));
    return Duration.ofMillis(ticker.random(ceiling + 1));
  }

  /** Pauses in small portions, so that whatever stops the call need not wait for the end. */
  private boolean pause(Duration duration, CallScope scope) {
    Deadline end = Deadline.in(duration, ticker);
    try {
      while (!end.passed() && scope.stop().isEmpty()) {
        ticker.sleep(end.cap(GLANCE));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
