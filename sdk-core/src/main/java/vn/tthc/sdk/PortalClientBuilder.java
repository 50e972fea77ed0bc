package vn.tthc.sdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.tthc.sdk.internal.DefaultPortalClient;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;

/** Collects the settings of a {@link PortalClient}. Not thread-safe. */
public final class PortalClientBuilder {

  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<Operation, String> serviceNames = new EnumMap<>(Operation.class);
  private String agency;
  private String environment = "production";
  private Signer signer;
  private boolean unsigned;
  private Path exchangeLog;
  private boolean withoutExchangeLog;
  private WireOptions wire = WireOptions.of(GuessedFields.OMIT);
  private SignatureCarrier signatureCarrier = SignatureCarrier.HEADER;
  private ProgressOnUnknown progressOnUnknown = ProgressOnUnknown.REPEAT;
  private Duration deadline = Duration.ofSeconds(60);
  private Duration requestTimeout = Duration.ofSeconds(30);
  private Duration probeInterval = Duration.ofSeconds(5);
  private int parallelism = 4;
  private PortalListener listener = new PortalListener() {};

  PortalClientBuilder() {}

  /** The agency in whose name the client speaks, such as {@code H29}; sent as {@code madonvi}. */
  public PortalClientBuilder agency(String agency) {
    this.agency = agency;
    return this;
  }

  /**
   * Name of the portal's environment, such as {@code production} (the default) or {@code test}. It
   * is signed into every exchange, so that a test message can never pass for a real one.
   */
  public PortalClientBuilder environment(String environment) {
    this.environment = environment;
    return this;
  }

  /** The channel that is preferred while it works. Required. */
  public PortalClientBuilder main(Channel channel) {
    channels.put("main", Objects.requireNonNull(channel, "channel"));
    return this;
  }

  /** The channel that takes over when the main one fails (Art. 19.2, 20.2). Optional. */
  public PortalClientBuilder backup(Channel channel) {
    channels.put("backup", Objects.requireNonNull(channel, "channel"));
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
   * Keeps evidence of every exchange in this folder, which is created when missing (Art. 21.1.d).
   * Required, unless {@link #withoutExchangeLog()} says otherwise. One client at a time may use a
   * folder.
   */
  public PortalClientBuilder exchangeLog(Path folder) {
    this.exchangeLog = Objects.requireNonNull(folder, "folder");
    return this;
  }

  /** Keeps no evidence; for trials only, as the circular asks for a trace of every exchange. */
  public PortalClientBuilder withoutExchangeLog() {
    this.withoutExchangeLog = true;
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
    this.deadline = Objects.requireNonNull(deadline, "deadline");
    return this;
  }

  /** Longest time for one attempt; 30 seconds by default, never longer than the deadline allows. */
  public PortalClientBuilder requestTimeout(Duration timeout) {
    this.requestTimeout = Objects.requireNonNull(timeout, "timeout");
    return this;
  }

  /** How often a channel that failed is looked at; every 5 seconds by default. */
  public PortalClientBuilder probeInterval(Duration interval) {
    this.probeInterval = Objects.requireNonNull(interval, "interval");
    return this;
  }

  /** How many batches of a sync are in flight at once; 4 by default. */
  public PortalClientBuilder parallelism(int batches) {
    this.parallelism = batches;
    return this;
  }

  /** Is told what the client does; nobody by default. */
  public PortalClientBuilder listener(PortalListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Opens the client. Connects to nothing yet.
   *
   * @throws IllegalArgumentException when settings are missing or wrong; it names all of them
   * @throws java.io.UncheckedIOException when the folder of the exchange log cannot be used
   */
  public PortalClient build() {
    return new DefaultPortalClient(
        new Settings(
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
            deadline,
            requestTimeout,
            probeInterval,
            parallelism,
            listener));
  }
}
