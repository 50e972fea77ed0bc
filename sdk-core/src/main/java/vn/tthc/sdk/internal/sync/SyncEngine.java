package vn.tthc.sdk.internal.sync;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import vn.tthc.sdk.InvalidDataException;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.SignatureException;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.internal.DaemonThreads;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.exchange.CallScope;
import vn.tthc.sdk.internal.exchange.CallsUnderWay;
import vn.tthc.sdk.internal.exchange.ExchangeResult;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.exchange.Verdicts;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.WireJson;

/** Syncs many changes, or one. Thread-safe. */
public final class SyncEngine implements AutoCloseable {

  private final Planner planner;
  private final BatchSender sender;
  private final PortalListener listener;
  private final ExecutorService workers;
  private final Duration patience;
  private final CallsUnderWay calls;
  private final LateArrivals late;
  private final SyncTools tools;

  /** An engine with as many workers as batches may be in flight. */
  public SyncEngine(
      Settings settings,
      Exchanger exchanger,
      ChannelRouter router,
      PortalListener listener,
      CallsUnderWay calls,
      Ticker ticker) {
    WireJson json = new WireJson(settings.wire());
    BatchLimits limits = new BatchLimits(settings, ticker);
    this.planner = new Planner(settings, json, limits);
    this.sender = new BatchSender(exchanger, json, limits);
    this.listener = listener;
    this.late = new LateArrivals(ticker);
    this.calls = calls;
    this.patience = settings.timing().deadline();
    this.workers =
        Executors.newFixedThreadPool(settings.parallelism(), DaemonThreads.numbered("tthc-sync"));
    this.tools = new SyncTools(planner, sender, router, workers, listener, late);
  }

  /** Sends them all; the report accounts for each. */
  public SyncReport sync(Collection<? extends Change> changes) {
    List<Change> copy = new ArrayList<>(Objects.requireNonNull(changes, "changes"));
    for (int i = 0; i < copy.size(); i++) {
      Objects.requireNonNull(copy.get(i), "changes[" + i + "] is null: leave it out of the list");
    }
    CallScope scope = calls.begin();
    try {
      SyncCourse course = new SyncCourse(scope, Checkpoint.NONE);
      List<Pending> all = new ArrayList<>(copy.size());
      copy.forEach(change -> all.add(planner.pending(all.size(), change)));
      return new SyncReport(new SyncRun(tools, course, all).run());
    } finally {
      calls.end(scope);
    }
  }

  /**
   * Sends a stream of any length.
   *
   * @param complete makes of each change the one that is to be sent
   */
  public SyncProgress sync(
      Iterator<? extends Change> changes, UnaryOperator<Change> complete, SyncOptions options) {
    Objects.requireNonNull(changes, "changes");
    CallScope scope = calls.begin();
    try (Checkpoint checkpoint =
        options.checkpoint().map(CheckpointFile::open).orElse(Checkpoint.NONE)) {
      SyncCourse course = new SyncCourse(scope.sendingWhile(options.sendWhile()), checkpoint);
      return new StreamedSync(tools, course, complete, options).run(changes);
    } finally {
      calls.end(scope);
    }
  }

  /** What would be sent of a change. */
  public Preview preview(Change change) {
    return planner.preview(Objects.requireNonNull(change, "change"));
  }

  /** Sends one on the calling thread; throws unless the portal accepted it. */
  public Receipt syncOne(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    CallScope scope = calls.begin();
    try {
      return syncOne(dossier, scope);
    } finally {
      calls.end(scope);
    }
  }

  private Receipt syncOne(Dossier dossier, CallScope scope) {
    Pending pending = planner.pending(0, dossier);
    if (pending.invalid()) {
      listener.itemSettled(Items.invalid(pending));
      throw new InvalidDataException(pending.operation(), pending.violations());
    }
    Batch alone = planner.alone(pending);
    ExchangeResult result = sendAlone(pending, alone, scope);
    if (late.ended(pending, result)) {
      new SendingOver(late).send(sender, alone, scope);
    }
    listener.itemSettled(Items.of(pending, result));
    return Verdicts.receipt(pending.operation(), result);
  }

  private ExchangeResult sendAlone(Pending pending, Batch alone, CallScope scope) {
    try {
      return sender.sendAlone(alone, scope);
    } catch (SignatureException e) {
      tellNotSent(pending, e);
      throw e;
    } catch (UncheckedIOException e) {
      tellNotSent(pending, e);
      throw Verdicts.notBegun(pending.operation(), e);
    }
  }

  private void tellNotSent(Pending pending, RuntimeException why) {
    listener.itemSettled(Items.notSent(pending, String.valueOf(why.getMessage())));
  }

  /** Lets calls under way end, within one deadline, and cancels what is left of them then. */
  @Override
  public void close() {
    calls.close(patience);
    workers.shutdown();
  }
}
