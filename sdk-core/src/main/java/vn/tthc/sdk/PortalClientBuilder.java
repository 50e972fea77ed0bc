package vn.tthc.sdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.internal.DefaultPortalClient;
import vn.tthc.sdk.internal.config.Keeping;
import vn.tthc.sdk.internal.config.Loaded;
import vn.tthc.sdk.internal.config.Reading;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.Timing;
import vn.tthc.sdk.internal.doctor.Doctor;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.signing.Verifier;

/** Collects the settings of a {@link PortalClient}. Not thread-safe. */
public final class PortalClientBuilder {

  private final Loaded loaded = new Loaded();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<Operation, String> serviceNames = new EnumMap<>(Operation.class);
  private final Map<Operation, Integer> batchLimits = new EnumMap<>(Operation.class);
  private final Map<String, DossierStatus> statuses = new HashMap<>();
  private @Nullable String agency;
  private String environment = "production";
  private @Nullable Signer signer;
  private boolean unsigned;
  private @Nullable Path exchangeLog;
  private boolean exchangeLogLoaded;
  private boolean withoutExchangeLog;
  private WireOptions wire = WireOptions.of(GuessedFields.OMIT);
  private SignatureCarrier signatureCarrier = SignatureCarrier.HEADER;
  private ProgressOnUnknown progressOnUnknown = ProgressOnUnknown.REPEAT;
  private RetryPolicy retry = RetryPolicy.STANDARD;
  private Timing timing = Timing.STANDARD;
  private Reading reading = Reading.STANDARD;
  private Keeping keeping = Keeping.STANDARD;
  private int failuresThatOpen = 3;
  private int parallelism = 4;
  private PortalListener listener = new PortalListener() {};
  private @Nullable OkHttpClient httpClient;
  private @Nullable Supplier<@Nullable String> traceparent;

  PortalClientBuilder() {}

  /**
   * Takes settings from a file of Java properties in UTF-8; {@code docs/configuration.md} lists all
   * keys. What is set afterwards counts more; what is wrong is reported by {@link #build()}.
   *
   * @param file relative paths in it begin at its folder
   */
  public PortalClientBuilder properties(Path file) {
    return properties(file, System.getenv());
  }

  PortalClientBuilder properties(Path file, Map<String, String> variables) {
    Path before = exchangeLog;
    loaded.file(this, Objects.requireNonNull(file, "file"), Map.copyOf(variables));
    exchangeLogLoaded |= exchangeLog != before;
    return this;
  }

  /**
   * Takes settings from variables such as {@code TTHC_AGENCY}, mostly those of {@code
   * System.getenv()}: the keys of {@link #properties(Path)} in capitals, with underscores for dots
   * and dashes. Others are left alone. {@code TTHC_CONFIG} may name a file, whose settings the
   * variables replace. What is set afterwards counts more; what is wrong {@link #build()} reports.
   *
   * @param variables by name; relative paths begin at the working directory
   */
  public PortalClientBuilder environmentVariables(Map<String, String> variables) {
    Path before = exchangeLog;
    loaded.environment(this, Map.copyOf(variables));
    exchangeLogLoaded |= exchangeLog != before;
    return this;
  }

  /** The agency in whose name the client speaks, such as {@code H29}; sent as {@code madonvi}. */
  public PortalClientBuilder agency(String agency) {
    this.agency = agency;
    return this;
  }

  /**
   * Name of the portal's environment, signed into every exchange; by default {@code production}.
   */
  public PortalClientBuilder environment(String environment) {
    this.environment = environment;
    return this;
  }

  /** The channel {@code main}; see {@link #channel}. */
  public PortalClientBuilder main(Channel channel) {
    return channel("main", channel);
  }

  /** The channel {@code backup}, which takes over when the main one fails (Art. 19.2, 20.2). */
  public PortalClientBuilder backup(Channel channel) {
    return channel("backup", channel);
  }

  /**
   * A way to the portal, of which one at least is required. The one that is given first is
   * preferred while it works, the others take over in the order given.
   *
   * @param name small letters, digits and dashes; replaces the channel of the same name
   */
  public PortalClientBuilder channel(String name, Channel channel) {
    channels.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(channel, "channel"));
    return this;
  }

  /** Signs every exchange (Art. 3.5). Required, unless {@link #unsigned()} says otherwise. */
  public PortalClientBuilder signer(Signer signer) {
    this.signer = Objects.requireNonNull(signer, "signer");
    return this;
  }

  /** Signs nothing; for trials only, as the circular asks for signatures. */
  public PortalClientBuilder unsigned() {
    this.unsigned = true;
    return this;
  }

  /**
   * Keeps evidence of every exchange in this folder, made when missing (Art. 21.1.d). Required,
   * unless {@link #withoutExchangeLog()} says otherwise. One client at a time may use a folder.
   */
  public PortalClientBuilder exchangeLog(Path folder) {
    this.exchangeLog = Objects.requireNonNull(folder, "folder");
    this.exchangeLogLoaded = false;
    return this;
  }

  /**
   * Keeps no evidence; for trials only, as the circular asks for a trace of every exchange. What a
   * file or the environment said of the log and its mirror counts no more.
   */
  public PortalClientBuilder withoutExchangeLog() {
    if (exchangeLogLoaded) {
      exchangeLog = null;
      keeping = keeping.withMirror(null);
    }
    withoutExchangeLog = true;
    return this;
  }

  /**
   * Copies the log, as it grows, into a second folder too, made when missing: on another disk or
   * machine it survives the loss of the first, and shows when that was cut. Nowhere by default.
   */
  public PortalClientBuilder exchangeLogMirror(Path folder) {
    this.keeping = keeping.withMirror(Objects.requireNonNull(folder, "folder"));
    return this;
  }

  /** Gives each line of the log to this sink too, which no other client may have; several may. */
  public PortalClientBuilder exchangeLogSink(ExchangeLogSink sink) {
    this.keeping = keeping.withSink(Objects.requireNonNull(sink, "sink"));
    return this;
  }

  /**
   * How long lines of the log are kept, and payloads with them; for ever by default. Whole files
   * are deleted, the first day or 64 MiB at once, when all in them is older, sealed and copied;
   * what mirrors and sinks hold stays.
   */
  public PortalClientBuilder exchangeLogKeep(Duration keep) {
    this.keeping = keeping.withKeep(Objects.requireNonNull(keep, "keep"));
    return this;
  }

  /**
   * Keeps the payload of each exchange beside the log, byte for byte: personal data, readable by
   * the program's own account alone where the file system can tell. Off by default.
   */
  public PortalClientBuilder exchangeLogPayloads() {
    this.keeping = keeping.withPayloads(true);
    return this;
  }

  /** How often, while there is traffic, a checkpoint is written and signed; hourly by default. */
  public PortalClientBuilder exchangeLogCheckpoints(Duration interval) {
    this.keeping = keeping.withCheckpoints(Objects.requireNonNull(interval, "interval"));
    return this;
  }

  /**
   * Signs the checkpoints of the log, away from the calls: one that asks for time stamps, say,
   * where the other does not. By default the client's signer.
   */
  public PortalClientBuilder checkpointSigner(Signer signer) {
    this.keeping = keeping.withSealer(Objects.requireNonNull(signer, "signer"));
    return this;
  }

  /**
   * Checks the signature of each checkpoint when it is made, and keeps beside the log what was
   * found and what the authorities said of the certificate then: later they may say nothing any
   * more. By default nothing is checked.
   */
  public PortalClientBuilder checkpointVerifier(Verifier verifier) {
    this.keeping = keeping.withVerifier(Objects.requireNonNull(verifier, "verifier"));
    return this;
  }

  /** How records are spelled; by default components whose name is a guess are left out. */
  public PortalClientBuilder wire(WireOptions options) {
    this.wire = Objects.requireNonNull(options, "options");
    return this;
  }

  /** Replaces the service name of an operation. */
  public PortalClientBuilder serviceName(Operation operation, String name) {
    serviceNames.put(operation, Objects.requireNonNull(name, "name"));
    return this;
  }

  /**
   * How many items a batch of an operation may have, from 1 to 1000; by default the largest number
   * that is known to work, {@link Operation#batchLimit()}. A portal that takes fewer is noticed.
   */
  public PortalClientBuilder batchLimit(Operation operation, int items) {
    batchLimits.put(Objects.requireNonNull(operation, "operation"), items);
    return this;
  }

  /**
   * Maps the agency's own status codes, as they stand in {@code Coded.of(DossierStatus.class,
   * code)}, to those of Art. 7.3. Where a table is given it counts alone: a code that it lacks is
   * an error, even one that the portal knows. Replaces what was given before; by default the agency
   * uses the portal's codes.
   */
  public PortalClientBuilder statuses(Map<String, DossierStatus> table) {
    statuses.clear();
    statuses.putAll(table);
    return this;
  }

  /** Where signatures travel; in a header by default. */
  public PortalClientBuilder signatureCarrier(SignatureCarrier carrier) {
    this.signatureCarrier = Objects.requireNonNull(carrier, "carrier");
    return this;
  }

  /** What to do with steps that may have arrived; they are repeated by default. */
  public PortalClientBuilder progressOnUnknown(ProgressOnUnknown policy) {
    this.progressOnUnknown = Objects.requireNonNull(policy, "policy");
    return this;
  }

  /** Longest time for one exchange, over all attempts and channels; 60 seconds by default. */
  public PortalClientBuilder deadline(Duration deadline) {
    this.timing = timing.withDeadline(Objects.requireNonNull(deadline, "deadline"));
    return this;
  }

  /** Longest time for one attempt; 30 seconds by default, never longer than the deadline allows. */
  public PortalClientBuilder requestTimeout(Duration timeout) {
    this.timing = timing.withRequestTimeout(Objects.requireNonNull(timeout, "timeout"));
    return this;
  }

  /** Longest time for a connection, and again for its TLS handshake; 5 seconds by default. */
  public PortalClientBuilder connectTimeout(Duration timeout) {
    this.timing = timing.withConnectTimeout(Objects.requireNonNull(timeout, "timeout"));
    return this;
  }

  /** How often and how fast requests are tried again; {@link RetryPolicy#STANDARD} by default. */
  public PortalClientBuilder retry(RetryPolicy policy) {
    this.retry = Objects.requireNonNull(policy, "policy");
    return this;
  }

  /**
   * How long a session at the portal is used, and renewed ahead of that; 30 minutes by default, as
   * nothing public says how long one lives. It is renewed whenever the portal says it is over, too.
   */
  public PortalClientBuilder sessionLife(Duration life) {
    this.timing = timing.withSessionLife(Objects.requireNonNull(life, "life"));
    return this;
  }

  /** After how long an outage is told as overdue; 2 hours by default (Art. 19.2). */
  public PortalClientBuilder outageLimit(Duration limit) {
    this.timing = timing.withOutageLimit(Objects.requireNonNull(limit, "limit"));
    return this;
  }

  /** How many failures in a row take a channel out of use; 3 by default. */
  public PortalClientBuilder failuresThatOpen(int failures) {
    this.failuresThatOpen = failures;
    return this;
  }

  /** How often a channel that failed is looked at; every 5 seconds by default. */
  public PortalClientBuilder probeInterval(Duration interval) {
    this.timing = timing.withProbeInterval(Objects.requireNonNull(interval, "interval"));
    return this;
  }

  /** How many batches of a sync are in flight at once; 4 by default. */
  public PortalClientBuilder parallelism(int batches) {
    this.parallelism = batches;
    return this;
  }

  /** Keeps catalogues in this folder too, so that they outlive a restart; nowhere by default. */
  public PortalClientBuilder catalogueCache(Path folder) {
    this.reading = reading.withCatalogueCache(Objects.requireNonNull(folder, "folder"));
    return this;
  }

  /** After how long catalogues are fetched anew, in the background; 24 hours by default. */
  public PortalClientBuilder catalogueAge(Duration age) {
    this.reading = reading.withCatalogueAge(Objects.requireNonNull(age, "age"));
    return this;
  }

  /** Sends dossiers as {@link Procedures#complete} leaves them; off by default. */
  public PortalClientBuilder completeFromCatalogue() {
    this.reading = reading.completing(true);
    return this;
  }

  /** How lists are asked for page by page; {@link Paging#STANDARD} by default. */
  public PortalClientBuilder paging(Paging paging) {
    this.reading = reading.withPaging(Objects.requireNonNull(paging, "paging"));
    return this;
  }

  /** Is told what the client does; nobody by default. */
  public PortalClientBuilder listener(PortalListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sends through this client's pool, proxy, interceptors and event listeners, which several may
   * share; by default the SDK makes one. Its own repeats and redirects are switched off, its
   * time-outs replaced, and its TLS too where a channel has its own {@link Tls}. It is not closed.
   */
  public PortalClientBuilder httpClient(OkHttpClient client) {
    this.httpClient = Objects.requireNonNull(client, "client");
    return this;
  }

  /**
   * Joins exchanges to the caller's trace: asked on the calling thread, at the beginning of a call,
   * for a {@code traceparent} (W3C Trace Context), null when there is none just then. Without one
   * each exchange begins its own trace.
   */
  public PortalClientBuilder traceparent(Supplier<@Nullable String> current) {
    this.traceparent = Objects.requireNonNull(current, "current");
    return this;
  }

  /**
   * Opens the client. Connects to nothing yet.
   *
   * @throws IllegalArgumentException when settings are missing or wrong; it names all of them
   * @throws java.io.UncheckedIOException when the folder of the exchange log cannot be used, or
   *     lines are missing in it that were sealed or copied
   */
  public PortalClient build() {
    return new DefaultPortalClient(settings());
  }

  /** As {@link #diagnose(Consumer)}, told at the end only. */
  public Diagnosis diagnose() {
    return diagnose(check -> {});
  }

  /**
   * Looks at the settings and, step by step, at each channel, with one login on each. Sends no data
   * and leaves the exchange log alone, so that a client may be at work beside it.
   *
   * @param progress is told of each check as it comes, on this thread
   * @throws IllegalArgumentException as {@link #build()}
   */
  public Diagnosis diagnose(Consumer<Diagnosis.Check> progress) {
    return new Doctor(settings()).examine(Objects.requireNonNull(progress, "progress"));
  }

  Settings settings() {
    return loaded.check(this::unchecked);
  }

  private Settings unchecked() {
    return new Settings(
        agency,
        environment,
        channels,
        signer,
        unsigned,
        exchangeLog,
        withoutExchangeLog,
        wire,
        serviceNames,
        signatureCarrier,
        progressOnUnknown,
        retry,
        timing,
        reading,
        keeping,
        failuresThatOpen,
        parallelism,
        listener,
        httpClient,
        traceparent,
        batchLimits,
        statuses);
  }
}
