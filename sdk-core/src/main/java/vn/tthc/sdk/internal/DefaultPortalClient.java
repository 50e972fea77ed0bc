package vn.tthc.sdk.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Dossiers;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.exchange.ExchangeLog;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.sync.SyncEngine;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.wire.WireOptions;

/** Wires the parts of a client together and takes them down again. */
public final class DefaultPortalClient implements PortalClient {

  private final WireOptions wire;
  private final ExchangeLog log;
  private final ChannelRouter router;
  private final SyncEngine engine;
  private final Dossiers dossiers;

  /** A client on the machine's own time. */
  public DefaultPortalClient(Settings settings) {
    this(settings, Ticker.SYSTEM);
  }

  DefaultPortalClient(Settings settings, Ticker ticker) {
    this.wire = settings.wire();
    PortalListener listener = new SafeListener(settings.listener());
    AdapterProtocol protocol = new AdapterProtocol(settings.agency(), settings.signatureCarrier());
    this.router = new ChannelRouter(settings, protocol, listener, ticker);
    // Last of what can fail: its lock would stay behind.
    this.log = openLog(settings, ticker);
    this.engine =
        new SyncEngine(
            settings,
            new Exchanger(settings, router, log, listener, ticker),
            router,
            listener,
            router.interrupts(),
            ticker);
    this.dossiers = engine::syncOne;
  }

  private ExchangeLog openLog(Settings settings, Ticker ticker) {
    try {
      return ExchangeLog.open(settings, ticker::now);
    } catch (RuntimeException e) {
      router.close();
      throw e;
    }
  }

  @Override
  public SyncReport sync(Collection<? extends Change> changes) {
    return engine.sync(changes);
  }

  @Override
  public SyncProgress sync(Stream<? extends Change> changes, SyncOptions options) {
    return engine.sync(changes.iterator(), options);
  }

  @Override
  public Preview preview(Change change) {
    return engine.preview(change);
  }

  @Override
  public WireOptions wire() {
    return wire;
  }

  @Override
  public Dossiers dossiers() {
    return dossiers;
  }

  @Override
  public List<ChannelState> channels() {
    return router.states();
  }

  @Override
  public Optional<Outage> outage() {
    return router.outage();
  }

  @Override
  public void close() {
    engine.close();
    router.close();
    log.close();
  }
}
