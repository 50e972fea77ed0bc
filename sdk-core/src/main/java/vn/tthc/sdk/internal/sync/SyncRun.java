package vn.tthc.sdk.internal.sync;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.model.Change;

/**
 * One call of sync, in rounds: each takes what stands at the head of every dossier and feedback, a
 * few batches in flight, and the next begins when all of it is settled. Dossiers do not depend on
 * each other; within a dossier the rounds keep the order.
 */
final class SyncRun implements BatchSender.Settling {

  private static final Logger LOG = LoggerFactory.getLogger(SyncRun.class);

  private final Planner planner;
  private final BatchSender sender;
  private final ChannelRouter router;
  private final ExecutorService workers;
  private final PortalListener listener;
  private final CallScope scope;
  private final AtomicReference<String> givenUp = new AtomicReference<>("");
  private final AtomicReferenceArray<SyncItem> items;
  private final Map<Subject.Key, Subject> subjects = new LinkedHashMap<>();

  SyncRun(
      int size,
      Planner planner,
      BatchSender sender,
      ChannelRouter router,
      ExecutorService workers,
      PortalListener listener,
      CallScope scope) {
    this.scope = scope;
    this.items = new AtomicReferenceArray<>(size);
    this.planner = planner;
    this.sender = sender;
    this.router = router;
    this.workers = workers;
    this.listener = listener;
  }

  SyncReport run(Collection<? extends Change> changes) {
    int index = 0;
    for (Change change : changes) {
      take(planner.pending(index++, change));
    }
    List<Batch> round = planner.nextRound(subjects.values(), this::settle);
    while (!round.isEmpty()) {
      await(round.stream().map(this::begin).toList());
      round = planner.nextRound(subjects.values(), this::settle);
    }
    return new SyncReport(IntStream.range(0, items.length()).mapToObj(items::get).toList());
  }

  private FutureTask<Void> begin(Batch batch) {
    FutureTask<Void> task = new FutureTask<>(() -> send(batch), null);
    try {
      workers.execute(task);
    } catch (RejectedExecutionException e) {
      // The client was closed over our head: here it settles its items as cancelled.
      scope.cancellation().cancel();
      task.run();
    }
    return task;
  }

  private void take(Pending pending) {
    String obstacle = pending.invalid() ? "" : planner.obstacle(pending);
    if (!obstacle.isEmpty()) {
      settle(Items.notSent(pending, obstacle));
    } else if (pending.change().key() == null) {
      settle(Items.invalid(pending));
    } else {
      subjects.computeIfAbsent(pending.subject(), key -> new Subject()).waiting().add(pending);
    }
  }

  private void send(Batch batch) {
    String why = scope.cancellation().cancelled() ? "cancelled" : givenUp.get();
    if (!why.isEmpty()) {
      batch.items().forEach(item -> ended(item, Items.notSent(item, why)));
      return;
    }
    try {
      sender.send(batch, scope, this);
    } catch (RuntimeException | Error e) {
      accountForTheRest(batch, e);
    }
  }

  @Override
  public void decided(Pending pending, ExchangeResult result) {
    if (result.sent() != Sent.ANSWERED) {
      giveUpWhenHopeless(result);
    }
    ended(pending, Items.of(pending, result));
  }

  @Override
  public void unsent(Pending pending, String reason) {
    ended(pending, Items.notSent(pending, reason));
  }

  /** What is left is not tried one batch after the other when nobody answers or lets us in. */
  private void giveUpWhenHopeless(ExchangeResult result) {
    Fate fate = result.fate();
    if (router.portalIsDown() || fate == Fate.LOGIN_REFUSED || fate == Fate.UNTRUSTED) {
      givenUp.compareAndSet("", "not tried, because an earlier batch found: " + result.reason());
    }
  }

  /** A fault of ours must not lose an item: what is not settled may have been sent. */
  private void accountForTheRest(Batch batch, Throwable fault) {
    LOG.error("A batch failed unexpectedly: {}", fault.getClass().getName());
    String reason = "unexpected fault " + fault.getClass().getName();
    batch.items().stream()
        .filter(item -> items.get(item.index()) == null)
        .forEach(item -> ended(item, Items.without(item, Outcome.UNKNOWN, reason)));
  }

  private void ended(Pending pending, SyncItem item) {
    if (pending.isRoot()) {
      subjects.get(pending.subject()).rootEnded(item.outcome() == Outcome.ACCEPTED);
    }
    settle(item);
  }

  private void settle(SyncItem item) {
    items.set(item.index(), item);
    listener.itemSettled(item);
  }

  /** Waits for all; an interrupt cancels what is under way and is kept for the caller. */
  private void await(List<FutureTask<Void>> batches) {
    boolean interrupted = false;
    for (FutureTask<Void> batch : batches) {
      while (!batch.isDone()) {
        try {
          batch.get();
        } catch (InterruptedException e) {
          interrupted = true;
          scope.cancellation().cancel();
          // Those that stand in line behind other callers' batches need not wait for their turn.
          batches.forEach(FutureTask::run);
        } catch (ExecutionException e) {
          throw new IllegalStateException("a batch ended in a way that nobody foresaw", e);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
