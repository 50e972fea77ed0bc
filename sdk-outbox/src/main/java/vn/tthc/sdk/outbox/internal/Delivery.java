package vn.tthc.sdk.outbox.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outcome;
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
    List<SyncItem> items = sync(sent, lease);
    boolean outage = portal.outage().isPresent();
    boolean answered = false;
    for (int i = 0; i < sent.size(); i++) {
      Settled one = judge(sent.get(i), i < items.size() ? items.get(i) : null, outage);
      settled.add(one);
      boolean said = one.state() == ItemState.ACKNOWLEDGED || one.state() == ItemState.REFUSED;
      answered |= said && !one.exchangeId().isEmpty();
    }
    boolean unsent = items.stream().anyMatch(item -> isHeldUp(item));
    return new Result(settled, outage, outage || !answered && unsent);
  }

  private List<SyncItem> sync(List<Claim> claims, Lease lease) {
    Set<Change> inDoubt = Collections.newSetFromMap(new IdentityHashMap<>());
    claims.stream().filter(Claim::inDoubt).forEach(claim -> inDoubt.add(claim.change()));
    List<SyncItem> items = new ArrayList<>(claims.size());
    SyncOptions options =
        SyncOptions.standard()
            .inDoubt(inDoubt::contains)
            .sendWhile(lease::isCertain)
            .onItem(items::add);
    try {
      portal.sync(claims.stream().map(Claim::change), options);
    } catch (RuntimeException e) {
      // What has no item may have been sent.
      LOG.error("Sending from the outbox failed unexpectedly: {}", e.getClass().getName());
    }
    return items;
  }

  private Settled judge(Claim claim, SyncItem item, boolean outage) {
    if (item == null) {
      return Settled.unsent(claim, ItemState.UNKNOWN, Duration.ofSeconds(1), "sending it failed");
    }
    return switch (item.outcome()) {
      case ACCEPTED -> settled(claim, item, ItemState.ACKNOWLEDGED, null, 0);
      case INVALID, REFUSED -> settled(claim, item, ItemState.REFUSED, null, 0);
      case BLOCKED -> settled(claim, item, ItemState.RETRY, Duration.ofSeconds(1), 0);
      case NOT_SENT -> settled(claim, item, ItemState.RETRY, waitOfUnsent(item), 0);
      case UNKNOWN -> unknown(claim, item, outage);
    };
  }

  /** What these settings cannot send is not worth a look every second. */
  private Duration waitOfUnsent(SyncItem item) {
    return isHeldUp(item) ? Duration.ZERO : LONGEST_WAIT;
  }

  private boolean isHeldUp(SyncItem item) {
    return item.outcome() == Outcome.NOT_SENT && portal.preview(item.change()).obstacle().isEmpty();
  }

  /** One that the client's rule does not repeat comes back without an exchange. */
  private static Settled unknown(Claim claim, SyncItem item, boolean outage) {
    boolean untried = claim.inDoubt() && item.exchangeId().isEmpty();
    int more = outage || untried ? 0 : 1;
    int attempts = claim.head().attempts() + more;
    if (attempts >= MOST_ATTEMPTS && !outage) {
      return settled(claim, item, ItemState.UNKNOWN, null, more, UNANSWERED + item.reason());
    }
    Duration wait = outage ? Duration.ZERO : backoff(attempts);
    return settled(claim, item, ItemState.UNKNOWN, untried ? null : wait, more);
  }

  private static Duration backoff(int attempts) {
    Duration wait = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static Settled settled(
      Claim claim, SyncItem item, ItemState state, Duration wait, int moreAttempts) {
    return settled(claim, item, state, wait, moreAttempts, item.reason());
  }

  private static Settled settled(
      Claim claim, SyncItem item, ItemState state, Duration wait, int moreAttempts, String reason) {
    boolean repeated =
        claim.head().maybeDoubled()
            || item.possiblyRepeated()
            || claim.inDoubt() && !item.exchangeId().isEmpty();
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
