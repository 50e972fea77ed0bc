package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.Outcome;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncItem;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.protocol.Fate;
import vn.tthc.sdk.model.dossier.Dossier;

/**
 * One window of a sync, in rounds: each takes what stands at the head of every dossier and
 * feedback, a few batches in flight, and the next begins when all of it is settled. Dossiers do not
 * depend on each other; within a dossier the rounds keep the order.
 */
final class SyncRun implements BatchSender.Settling {

  private static final Logger LOG = LoggerFactory.getLogger(SyncRun.class);
  private static final String SENT_PERHAPS =
      "an earlier run, or another program, may have sent it: look it up";

  private final Planner planner;
  private final BatchSender sender;
  private final ChannelRouter router;
  private final ExecutorService workers;
  private final PortalListener listener;
  private final LateArrivals late;
  private final SyncCourse course;
  private final List<Pending> window;
  private final int first;
  private final AtomicReferenceArray<SyncItem> items;
  private final Map<Subject.Key, Subject> subjects = new LinkedHashMap<>();
  private final Map<String, Pending> sentOver = new ConcurrentHashMap<>();

  /**
   * @param window changes with indexes in a row
   */
  SyncRun(SyncTools tools, SyncCourse course, List<Pending> window) {
    this.planner = tools.planner();
    this.sender = tools.sender();
    this.router = tools.router();
    this.workers = tools.workers();
    this.listener = tools.listener();
    this.late = tools.late();
    this.course = course;
    this.window = window;
    this.first = window.isEmpty() ? 0 : window.get(0).index();
    this.items = new AtomicReferenceArray<>(window.size());
  }

  /** An account of every change of the window, in its order. */
  List<SyncItem> run() {
    window.forEach(this::take);
    List<Batch> round = planner.nextRound(subjects.values(), this::settle);
    while (!round.isEmpty()) {
      await(round.stream().map(this::begin).toList());
      round = planner.nextRound(subjects.values(), this::settle);
    }
    sendOverLateArrivals();
    subjects.forEach((key, subject) -> course.blocked().note(key, subject.blocked()));
    return IntStream.range(0, items.length()).mapToObj(items::get).toList();
  }

  private FutureTask<Void> begin(Batch batch) {
    return begin(() -> send(batch));
  }

  private FutureTask<Void> begin(Runnable sending) {
    FutureTask<Void> task = new FutureTask<>(sending, null);
    try {
      workers.execute(task);
    } catch (RejectedExecutionException e) {
      // The client was closed over our head: here it settles its items as cancelled.
      course.scope().cancellation().cancel();
      task.run();
    }
    return task;
  }

  private void take(Pending pending) {
    // What was accepted stays so, whatever would hinder it today. Faults come second: without the
    // names that are missing, a key that is there in the JSON may not have been found.
    String obstacle = pending.isAcceptedAlready() ? "" : planner.obstacle(pending);
    if (!obstacle.isEmpty()) {
      settle(Items.notSent(pending, obstacle));
    } else if (pending.change().key() == null) {
      settle(Items.invalid(pending));
    } else {
      take(pending, subjects.computeIfAbsent(pending.subject(), this::subject));
    }
  }

  private Subject subject(Subject.Key key) {
    Subject subject = new Subject();
    subject.rootEnded(!course.blocked().has(key));
    return subject;
  }

  private void take(Pending pending, Subject subject) {
    if (pending.isAcceptedAlready() && !isToBeSentOver(pending)) {
      if (pending.isRoot()) {
        subject.rootEnded(true);
      }
      report(Items.resumed(pending));
    } else if (pending.inDoubt() && !planner.alone(pending).repeatable()) {
      settle(Items.without(pending, Outcome.UNKNOWN, SENT_PERHAPS));
    } else {
      subject.waiting().add(pending);
      if (pending.isRoot() && course.checkpoint().remembers()) {
        course.sent().note(pending.subject(), true);
      }
    }
  }

  /** An older snapshot that is sent in this run would undo what an earlier run got accepted. */
  private boolean isToBeSentOver(Pending pending) {
    return pending.isRoot() && course.sent().has(pending.subject());
  }

  private void send(Batch batch) {
    String why = course.stop();
    if (!why.isEmpty()) {
      batch.items().forEach(item -> unsent(item, why));
      return;
    }
    try {
      course.checkpoint().sending(batch.items());
    } catch (UncheckedIOException e) {
      batch.items().forEach(item -> unsent(item, String.valueOf(e.getMessage())));
      return;
    }
    try {
      sender.send(batch, course.scope(), this);
    } catch (RuntimeException | Error e) {
      accountForTheRest(batch, e);
    }
  }

  /** What an older snapshot could undo is sent once more; the report has been settled without. */
  private void sendOverLateArrivals() {
    if (!course.stop().isEmpty()) {
      return;
    }
    SendingOver onceMore = new SendingOver(late);
    await(
        planner.batches(List.copyOf(sentOver.values())).stream()
            .map(batch -> begin(() -> onceMore.send(sender, batch, course.scope())))
            .toList());
  }

  @Override
  public void decided(Pending pending, ExchangeResult result) {
    noteLateArrivals(pending, result);
    if (result.sent() != Sent.ANSWERED) {
      giveUpWhenHopeless(result);
    }
    ended(pending, Items.of(pending, result));
  }

  private void noteLateArrivals(Pending pending, ExchangeResult result) {
    if (!(pending.change() instanceof Dossier)) {
      return;
    }
    if (late.ended(pending, result)) {
      sentOver.put(pending.key(), pending);
    } else {
      sentOver.remove(pending.key());
    }
  }

  @Override
  public void unsent(Pending pending, String reason) {
    ended(pending, Items.notSent(pending, reason));
  }

  /** What is left is not tried one batch after the other when nobody answers or lets us in. */
  private void giveUpWhenHopeless(ExchangeResult result) {
    Fate fate = result.fate();
    if (router.portalIsDown() || fate == Fate.LOGIN_REFUSED || fate == Fate.UNTRUSTED) {
      course
          .givenUp()
          .compareAndSet("", "not tried, because an earlier batch found: " + result.reason());
    }
  }

  /** A fault of ours must not lose an item: what is not settled may have been sent. */
  private void accountForTheRest(Batch batch, Throwable fault) {
    LOG.error("A batch failed unexpectedly: {}", fault.getClass().getName());
    String reason = "unexpected fault " + fault.getClass().getName();
    batch.items().stream()
        .filter(item -> items.get(item.index() - first) == null)
        .forEach(item -> ended(item, Items.without(item, Outcome.UNKNOWN, reason)));
  }

  private void ended(Pending pending, SyncItem item) {
    if (pending.isRoot()) {
      Subject subject = Objects.requireNonNull(subjects.get(pending.subject()));
      subject.rootEnded(item.outcome() == Outcome.ACCEPTED);
    }
    settle(item);
  }

  private void settle(SyncItem ended) {
    SyncItem item = Items.keepingDoubt(window.get(ended.index() - first), ended);
    course.checkpoint().settled(item);
    report(item);
  }

  /** Accounts for it without a word in the checkpoint. */
  private void report(SyncItem item) {
    items.set(item.index() - first, item);
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
          course.scope().cancellation().cancel();
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
