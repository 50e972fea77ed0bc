package vn.tthc.sdk.outbox.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.outbox.ItemState;

/** Sends what was taken out, and judges what came of it. Thread-safe. */
final class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** One that was sent so often without an answer, while others got theirs, waits for somebody. */
  private static final int MOST_ATTEMPTS = 10;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration SHORT_WAIT = Duration.ofSeconds(1);
  private static final String UNANSWERED =
      "it was sent " + MOST_ATTEMPTS + " times and nobody answered; ";

  private final PortalClient portal;

  Delivery(PortalClient portal) {
    this.portal = portal;
  }

  /**
   * What came of sending.
   *
   * @param settled one for each claim
   * @param outage whether no channel works
   * @param trouble whether nobody was there to answer, so that it is better to wait
   */
  record Result(List<Settled> settled, boolean outage, boolean trouble) {}

  /** Sends, outside of any transaction. */
  Result send(List<Claim> claims, Lease lease) {
    List<Settled> settled = new ArrayList<>();
    List<Claim> sent = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.isReadable()) {
        sent.add(claim);
      } else {
        settled.add(Settled.unsent(claim, ItemState.REFUSED, null, claim.fault()));
      }
    }
    List<SyncItem> items = new ArrayList<>(sent.size());
    boolean left = sync(sent, lease, items);
    boolean outage = portal.outage().isPresent();
    boolean answered = false;
    boolean unsent = false;
    for (int i = 0; i < sent.size(); i++) {
      SyncItem item = i < items.size() ? items.get(i) : null;
      Settled one = item == null ? lost(sent.get(i), left) : judge(sent.get(i), item, outage);
      settled.add(one);
      boolean said = one.state() == ItemState.ACKNOWLEDGED || one.state() == ItemState.REFUSED;
      answered |= said && !one.exchangeId().isEmpty();
      unsent |= one.state() == ItemState.RETRY && !LONGEST_WAIT.equals(one.delay());
    }
    return new Result(settled, outage, outage || !answered && unsent);
  }

  /** Whether anything may have left; without that, nothing has. */
  private boolean sync(List<Claim> claims, Lease lease, List<SyncItem> items) {
    Set<Change> inDoubt = Collections.newSetFromMap(new IdentityHashMap<>());
    claims.stream().filter(Claim::inDoubt).forEach(claim -> inDoubt.add(claim.change()));
    AtomicBoolean left = new AtomicBoolean();
    SyncOptions options =
        SyncOptions.standard()
            .inDoubt(inDoubt::contains)
            .sendWhile(
                () -> {
                  boolean certain = lease.isCertain();
                  left.compareAndSet(false, certain);
                  return certain;
                })
            .onItem(items::add);
    try {
      portal.sync(claims.stream().map(Claim::change), options);
    } catch (RuntimeException | Error e) {
      LOG.error("Sending from the outbox failed unexpectedly", Stripped.of(e));
    }
    return left.get();
  }

  /** One that has no account: the client was closed, or failed. */
  private static Settled lost(Claim claim, boolean left) {
    ItemState state = left || claim.inDoubt() ? ItemState.UNKNOWN : ItemState.RETRY;
    return Settled.unsent(claim, state, SHORT_WAIT, "sending it failed");
  }

  private Settled judge(Claim claim, SyncItem item, boolean outage) {
    return switch (item.outcome()) {
      case ACCEPTED -> settled(claim, item, ItemState.ACKNOWLEDGED, null, 0);
      case INVALID, REFUSED -> settled(claim, item, ItemState.REFUSED, null, 0);
      case BLOCKED -> settled(claim, item, ItemState.RETRY, SHORT_WAIT, 0);
      case NOT_SENT -> settled(claim, item, ItemState.RETRY, waitOfUnsent(item), 0);
      case UNKNOWN -> unknown(claim, item, outage);
    };
  }

  /** What these settings cannot send is not worth a look every second. */
  private Duration waitOfUnsent(SyncItem item) {
    boolean obstacle = !portal.preview(item.change()).obstacle().isEmpty();
    return obstacle ? LONGEST_WAIT : SHORT_WAIT;
  }

  /**
   * One in doubt that was not sent this time comes back as unknown and without an exchange: because
   * the client's rule does not repeat it, or because nobody was there.
   */
  private Settled unknown(Claim claim, SyncItem item, boolean outage) {
    boolean untried = claim.inDoubt() && item.exchangeId().isEmpty();
    if (untried) {
      boolean again = portal.preview(item.change()).repeatable();
      return settled(claim, item, ItemState.UNKNOWN, again ? SHORT_WAIT : null, 0);
    }
    int more = outage ? 0 : 1;
    int attempts = claim.head().attempts() + more;
    if (attempts >= MOST_ATTEMPTS && !outage) {
      return settled(claim, item, ItemState.UNKNOWN, null, more, UNANSWERED + item.reason());
    }
    return settled(claim, item, ItemState.UNKNOWN, outage ? SHORT_WAIT : backoff(attempts), more);
  }

  private static Duration backoff(int attempts) {
    Duration wait = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static Settled settled(
      Claim claim, SyncItem item, ItemState state, @Nullable Duration wait, int moreAttempts) {
    return settled(claim, item, state, wait, moreAttempts, item.reason());
  }

  private static Settled settled(
      Claim claim,
      SyncItem item,
      ItemState state,
      @Nullable Duration wait,
      int moreAttempts,
      String reason) {
    boolean repeated =
        claim.head().maybeDoubled()
            || item.possiblyRepeated()
            || claim.inDoubt() && (state != ItemState.UNKNOWN || !item.exchangeId().isEmpty());
    return new Settled(
        claim,
        state,
        wait,
        claim.head().attempts() + moreAttempts,
        repeated,
        item.exchangeId(),
        item.code(),
        reason,
        item.portalMessage());
  }
}
