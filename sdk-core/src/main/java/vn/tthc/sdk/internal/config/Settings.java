package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Paging;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.wire.Certainty;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;

/**
 * All settings of a client, checked together so that every wrong one is named at once.
 *
 * @param channels by name, preferred first
 * @param httpClient whose pool, proxy and interceptors to use; null for one of our own
 * @param traceparent where the caller's trace comes from; null when there is none
 * @param statuses from the agency's own status codes; empty when it uses the portal's
 */
public record Settings(
    @Nullable String agency,
    String environment,
    Map<String, Channel> channels,
    @Nullable Signer signer,
    boolean unsigned,
    @Nullable Path exchangeLog,
    boolean withoutExchangeLog,
    WireOptions wire,
    Map<Operation, String> serviceNames,
    SignatureCarrier signatureCarrier,
    ProgressOnUnknown progressOnUnknown,
    RetryPolicy retry,
    Timing timing,
    Reading reading,
    Keeping keeping,
    int failuresThatOpen,
    int parallelism,
    PortalListener listener,
    @Nullable OkHttpClient httpClient,
    @Nullable Supplier<@Nullable String> traceparent,
    Map<Operation, Integer> batchLimits,
    Map<String, DossierStatus> statuses) {

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?=.{3,35}$)([A-Z]\\d{2}(\\.[0-9A-Z]{2,3})*|\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2})");

  // Both stand in the signed manifest, whose canonical form leaves nothing to escape.
  private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._-]{1,60}");
  private static final String A_NAME = "give a name of letters, digits, dots, dashes";
  private static final String COST = "give 0 to 1000";
  private static final Duration LEAST_KEPT = Duration.ofDays(1);
  private static final Duration MOST_KEPT = Duration.ofDays(36_500);
  private static final Duration LONGEST_AGE = Duration.ofDays(366);

  /** Refuses wrong settings, all in one message. */
  public Settings {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    serviceNames = Map.copyOf(serviceNames);
    batchLimits = Map.copyOf(batchLimits);
    statuses = Map.copyOf(statuses);
    Faults faults = new Faults();
    boolean right = agency == null || AGENCY.matcher(agency).matches();
    String code = "give the agency code, such as H29";
    faults.checkGiven(agency != null, "agency", code);
    faults.check(right, "agency", code);
    faults.check(
        environment != null && NAME.matcher(environment).matches(),
        "environment",
        "give a name of letters, digits, dots, dashes, such as test");
    serviceNames.forEach(
        (operation, name) ->
            faults.check(NAME.matcher(name).matches(), "serviceName(" + operation + ")", A_NAME));
    faults.checkGiven(!channels.isEmpty(), "main", "give the main channel");
    channels.forEach((name, channel) -> ChannelCheck.check(faults, name, channel));
    faults.checkGiven(
        unsigned || signer != null,
        "signer",
        "give one, such as Signer.pkcs12(file, password), or say unsigned()");
    faults.check(
        !unsigned || signer == null, "signer", "it is given and unsigned() said: drop one");
    faults.checkGiven(
        withoutExchangeLog || exchangeLog != null,
        "exchangeLog",
        "give a folder for the evidence, or say withoutExchangeLog()");
    faults.check(
        !withoutExchangeLog || exchangeLog == null,
        "exchangeLog",
        "it is given and withoutExchangeLog() said: drop one");
    checkTiming(faults, timing);
    checkRetry(faults, retry);
    checkReading(faults, reading);
    checkKeeping(faults, keeping, exchangeLog);
    faults.check(Faults.within(failuresThatOpen, 1, 100), "failuresThatOpen", "give 1 to 100");
    faults.check(Faults.within(parallelism, 1, 64), "parallelism", "give 1 to 64");
    batchLimits.forEach((operation, limit) -> checkBatch(faults, operation, limit));
    faults.tell();
  }

  /** The agency in whose name the client speaks; settings without one do not come to be. */
  @Override
  public String agency() {
    return Objects.requireNonNull(agency);
  }

  /** The service name that an operation has at this portal. */
  public String serviceName(Operation operation) {
    return serviceNames.getOrDefault(operation, operation.serviceName());
  }

  /** How many items a batch may have. */
  public int batchLimit(Operation operation) {
    return batchLimits.getOrDefault(operation, operation.batchLimit());
  }

  /** Whether the operation's service name is more than our guess, or guesses are wanted. */
  public boolean mayCall(Operation operation) {
    return operation.certainty() != Certainty.GUESS
        || serviceNames.containsKey(operation)
        || wire.guessedFields() == GuessedFields.SEND;
  }

  /** What to do where {@link #mayCall} says no. */
  public static String toCall(Operation operation) {
    return "name it with serviceName("
        + operation
        + ", …) or wire.service."
        + Spelling.kebab(operation)
        + " and its fields in WireOptions or wire.name; or send our guesses with"
        + " WireOptions.of(GuessedFields.SEND) or wire.guessed-fields = send";
  }

  private static void checkBatch(Faults faults, Operation operation, int limit) {
    String setting = "batchLimit(" + operation + ")";
    boolean batches = operation.batchLimit() > 0;
    faults.check(batches, setting, "it does not send batches: drop it");
    faults.check(!batches || Faults.within(limit, 1, 1000), setting, "give 1 to 1000");
  }

  private static void checkTiming(Faults faults, Timing timing) {
    faults.checkDuration("deadline", timing.deadline());
    faults.checkDuration("requestTimeout", timing.requestTimeout());
    faults.checkDuration("connectTimeout", timing.connectTimeout());
    faults.checkDuration("probeInterval", timing.probeInterval());
    faults.checkDuration("sessionLife", timing.sessionLife());
    faults.checkDuration("outageLimit", timing.outageLimit());
  }

  private static void checkRetry(Faults faults, RetryPolicy retry) {
    faults.check(
        Faults.within(retry.attemptsPerChannel(), 1, 10), "retry.attempts", "give 1 to 10");
    faults.checkDuration("retry.firstBackoff", retry.firstBackoff());
    faults.checkDuration("retry.longestBackoff", retry.longestBackoff());
    faults.check(Faults.within(retry.budget(), 0, 1_000_000), "retry.budget", "give 0 to 1000000");
    faults.check(Faults.within(retry.transientCost(), 0, 1000), "retry.transientCost", COST);
    faults.check(Faults.within(retry.throttledCost(), 0, 1000), "retry.throttledCost", COST);
  }

  private static void checkReading(Faults faults, Reading reading) {
    Duration age = reading.catalogueAge();
    faults.check(
        Faults.within(age, LONGEST_AGE), "catalogueAge", "give from one millisecond to 366 days");
    Paging paging = reading.paging();
    faults.check(NAME.matcher(paging.page()).matches(), "paging.page", A_NAME);
    faults.check(NAME.matcher(paging.size()).matches(), "paging.size", A_NAME);
    faults.check(Faults.within(paging.items(), 1, 10_000), "paging.items", "give 1 to 10000");
  }

  private static void checkKeeping(Faults faults, Keeping keeping, @Nullable Path log) {
    boolean copied = keeping.mirror() != null || !keeping.sinks().isEmpty();
    faults.check(
        log != null || !copied,
        "exchangeLogMirror",
        "there is no log to copy: give exchangeLog, or drop mirror and sinks");
    faults.check(
        log == null || keeping.mirror() == null || !same(log, keeping.mirror()),
        "exchangeLogMirror",
        "give another folder than that of the log, on another disk");
    Duration keep = keeping.keep();
    faults.check(
        keep == null || (keep.compareTo(LEAST_KEPT) >= 0 && keep.compareTo(MOST_KEPT) <= 0),
        "exchangeLogKeep",
        "give from one day to 36500 days");
    faults.checkDuration("exchangeLogCheckpoints", keeping.checkpoints());
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
