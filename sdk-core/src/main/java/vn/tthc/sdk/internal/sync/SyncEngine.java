package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tthc.sdk.InvalidDataException;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.Sent;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.UnavailableException;
import vn.tthc.sdk.internal.channel.Cancellation;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireJson;

/** Syncs many changes, or one. Thread-safe. */
public final class SyncEngine implements AutoCloseable {

  private final Planner planner;
  private final BatchSender sender;
  private final ChannelRouter router;
  private final PortalListener listener;
  private final ExecutorService workers;
  private final long patienceMillis;

  /** An engine with as many workers as batches may be in flight. */
  public SyncEngine(
      Settings settings, Exchanger exchanger, ChannelRouter router, PortalListener listener) {
    WireJson json = new WireJson(settings.wire());
    this.planner = new Planner(settings, json);
    this.sender = new BatchSender(exchanger, json);
    this.router = router;
    this.listener = listener;
    this.patienceMillis = settings.deadline().toMillis();
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
    refuseWhenClosed();
    List<Change> copy = new ArrayList<>(changes);
    for (int i = 0; i < copy.size(); i++) {
      Objects.requireNonNull(copy.get(i), "changes[" + i + "]");
    }
    return new SyncRun(copy.size(), planner, sender, router, workers, listener).run(copy);
  }

  /** Sends one on the calling thread; throws unless the portal accepted it. */
  public Receipt syncOne(Change change) {
    refuseWhenClosed();
    Pending pending = Pending.of(0, Objects.requireNonNull(change, "change"));
    if (pending.invalid()) {
      listener.itemSettled(Items.invalid(pending));
      throw new InvalidDataException(pending.violations());
    }
    ExchangeResult result = sendAlone(planner.alone(pending));
    listener.itemSettled(Items.of(pending, result));
    return Verdicts.receipt(result);
  }

  private ExchangeResult sendAlone(Batch one) {
    try {
      return sender.sendAlone(one, new Cancellation());
    } catch (UncheckedIOException e) {
      throw new UnavailableException("Not sent: " + e.getMessage(), e, "", Sent.NO);
    }
  }

  private void refuseWhenClosed() {
    if (workers.isShutdown()) {
      throw new IllegalStateException("This client is closed: make a new one");
    }
  }

  /** Lets batches under way end, within one deadline. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      workers.awaitTermination(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
