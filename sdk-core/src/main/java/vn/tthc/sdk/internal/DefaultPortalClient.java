package vn.tthc.sdk.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tthc.sdk.Accounts;
import vn.tthc.sdk.Catalogues;
import vn.tthc.sdk.ChannelState;
import vn.tthc.sdk.Dossiers;
import vn.tthc.sdk.Evaluations;
import vn.tthc.sdk.Feedback;
import vn.tthc.sdk.LogNote;
import vn.tthc.sdk.Outage;
import vn.tthc.sdk.PortalClient;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.Preview;
import vn.tthc.sdk.Procedures;
import vn.tthc.sdk.Questions;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.ServiceCall;
import vn.tthc.sdk.SyncOptions;
import vn.tthc.sdk.SyncProgress;
import vn.tthc.sdk.SyncReport;
import vn.tthc.sdk.internal.catalogue.CachedCatalogues;
import vn.tthc.sdk.internal.catalogue.CachedProcedures;
import vn.tthc.sdk.internal.catalogue.CatalogueCache;
import vn.tthc.sdk.internal.channel.ChannelRouter;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.evidence.ExchangeLog;
import vn.tthc.sdk.internal.exchange.CallsUnderWay;
import vn.tthc.sdk.internal.exchange.Exchanger;
import vn.tthc.sdk.internal.protocol.AdapterProtocol;
import vn.tthc.sdk.internal.read.PortalReader;
import vn.tthc.sdk.internal.read.Reads;
import vn.tthc.sdk.internal.read.Records;
import vn.tthc.sdk.internal.sync.SyncEngine;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.WireOptions;

/** Wires the parts of a client together and takes them down again. */
public final class DefaultPortalClient implements PortalClient {

  private final WireOptions wire;
  private final ExchangeLog log;
  private final ChannelRouter router;
  private final CallsUnderWay calls;
  private final SyncEngine engine;
  private final CatalogueCache cache;
  private final Reads reads;
  private final Procedures procedures;
  private final Catalogues catalogues;
  private final boolean completing;

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
    this.log = openLog(settings, ticker, listener);
    this.calls = new CallsUnderWay(router.interrupts(), settings.traceparent());
    Exchanger exchanger = new Exchanger(settings, router, log, listener, ticker);
    this.engine = new SyncEngine(settings, exchanger, router, listener, calls, ticker);
    PortalReader reader = new PortalReader(settings, exchanger, calls);
    Records records = new Records(settings.wire());
    this.cache = new CatalogueCache(settings, reader, ticker);
    this.procedures = new CachedProcedures(cache, records, ticker);
    this.catalogues = new CachedCatalogues(cache, records);
    this.completing = settings.reading().completing();
    this.reads = new Reads(settings, reader, records, this::syncOne);
  }

  private ExchangeLog openLog(Settings settings, Ticker ticker, PortalListener listener) {
    try {
      return ExchangeLog.open(settings, ticker, listener);
    } catch (RuntimeException e) {
      router.close();
      throw e;
    }
  }

  @Override
  public SyncReport sync(Collection<? extends Change> changes) {
    List<Change> completed = new ArrayList<>(Objects.requireNonNull(changes, "changes").size());
    changes.forEach(change -> completed.add(completed(change)));
    return engine.sync(completed);
  }

  /** The change as it is to be sent, filled up from the catalogue where that is wanted. */
  private Change completed(Change change) {
    return change instanceof Dossier one ? completed(one) : change;
  }

  private Dossier completed(Dossier dossier) {
    return completing ? procedures.complete(dossier) : dossier;
  }

  private Receipt syncOne(Dossier dossier) {
    return engine.syncOne(completed(dossier));
  }

  @Override
  public SyncProgress sync(Stream<? extends Change> changes, SyncOptions options) {
    return engine.sync(changes.iterator(), this::completed, options);
  }

  @Override
  public Preview preview(Change change) {
    return engine.preview(completed(change));
  }

  @Override
  public WireOptions wire() {
    return wire;
  }

  @Override
  public Dossiers dossiers() {
    return reads.dossiers();
  }

  @Override
  public Procedures procedures() {
    return procedures;
  }

  @Override
  public Catalogues catalogues() {
    return catalogues;
  }

  @Override
  public Feedback feedback() {
    return reads.feedback();
  }

  @Override
  public Questions questions() {
    return reads.questions();
  }

  @Override
  public Evaluations evaluations() {
    return reads.evaluations();
  }

  @Override
  public Accounts accounts() {
    return reads.accounts();
  }

  @Override
  public byte[] call(ServiceCall call) {
    return reads.call(Objects.requireNonNull(call, "call"));
  }

  @Override
  public void note(LogNote note) {
    log.note(Objects.requireNonNull(note, "note"));
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
    cache.close();
    engine.close();
    router.close();
    log.close();
  }
}
