package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.InvalidDataException;
import vn.tthc.sdk.PortalException;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.channel.InterruptWatch;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireJson;

/** Syncs many changes, or one. Thread-safe. */
public final class SyncEngine implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);

  private final Planner planner;
  private final BatchSender sender;
  private final ChannelRouter router;
  private final PortalListener listener;
  private final ExecutorService workers;
  private final Duration patience;
  private final CallsUnderWay calls;
  private final Supplier<String> traceparent;

  /** An engine with as many workers as batches may be in flight. */
  public SyncEngine(
      Settings settings,
      Exchanger exchanger,
      ChannelRouter router,
      PortalListener listener,
      InterruptWatch watch) {
    WireJson json = new WireJson(settings.wire());
    this.planner = new Planner(settings, json);
    this.sender = new BatchSender(exchanger, json);
    this.router = router;
    this.listener = listener;
    this.calls = new CallsUnderWay(watch);
    this.traceparent = settings.traceparent();
    this.patience = settings.timing().deadline();
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            settings.parallelism(),
            task -> {
              Thread thread = new Thread(task, "tthc-sync-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Sends them all; the report accounts for each. */
  public SyncReport sync(Collection<? extends Change> changes) {
    List<Change> copy = new ArrayList<>(Objects.requireNonNull(changes, "changes"));
    for (int i = 0; i < copy.size(); i++) {
      Objects.requireNonNull(copy.get(i), "changes[" + i + "] is null: leave it out of the list");
    }
    CallScope scope = begin();
    try {
      return new SyncRun(copy.size(), planner, sender, router, workers, listener, scope).run(copy);
    } finally {
      calls.end(scope.cancellation());
    }
  }

  /** Sends one on the calling thread; throws unless the portal accepted it. */
  public Receipt syncOne(Change change) {
    Objects.requireNonNull(change, "change");
    CallScope scope = begin();
    try {
      return syncOne(change, scope);
    } finally {
      calls.end(scope.cancellation());
    }
  }

  private CallScope begin() {
    return new CallScope(calls.begin(), callersTrace());
  }

  /** It comes from the user's code, and no trace is worth an exchange. */
  private String callersTrace() {
    try {
      return traceparent == null ? null : traceparent.get();
    } catch (RuntimeException e) {
      LOG.warn("The source of traces threw {}", e.getClass().getName());
      return null;
    }
  }

  private Receipt syncOne(Change change, CallScope scope) {
    Pending pending = planner.pending(0, change);
    if (pending.invalid()) {
      listener.itemSettled(Items.invalid(pending));
      throw new InvalidDataException(pending.operation(), pending.violations());
    }
    ExchangeResult result = sendAlone(planner.alone(pending), scope);
    listener.itemSettled(Items.of(pending, result));
    return Verdicts.receipt(pending.operation(), result);
  }

  private ExchangeResult sendAlone(Batch one, CallScope scope) {
    try {
      return sender.sendAlone(one, scope);
    } catch (UncheckedIOException e) {
      PortalException.Context context = new PortalException.Context("", one.operation(), 0);
      throw new UnavailableException("Not sent: " + e.getMessage(), e, context, Sent.NO);
    }
  }

  /** Lets calls under way end, within one deadline, and cancels what is left of them then. */
  @Override
  public void close() {
    calls.close(patience);
    workers.shutdown();
  }
}
