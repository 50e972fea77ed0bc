package vn.tthc.sdk.internal.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.Gateway;
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
    String agency,
    String environment,
    Map<String, Channel> channels,
    Signer signer,
    boolean unsigned,
    Path exchangeLog,
    boolean withoutExchangeLog,
    WireOptions wire,
    Map<Operation, String> serviceNames,
    SignatureCarrier signatureCarrier,
    ProgressOnUnknown progressOnUnknown,
    RetryPolicy retry,
    Timing timing,
    Reading reading,
    int failuresThatOpen,
    int parallelism,
    PortalListener listener,
    OkHttpClient httpClient,
    Supplier<String> traceparent,
    Map<Operation, Integer> batchLimits,
    Map<String, DossierStatus> statuses) {

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?=.{3,35}$)([A-Z]\\d{2}(\\.[0-9A-Z]{2,3})*|\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2})");

  // Both stand in the signed manifest, whose canonical form leaves nothing to escape.
  private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._-]{1,60}");
  private static final Pattern CHANNEL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  // It may travel in a header.
  private static final Pattern MEMBER = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final String PATH = "give a path that does not begin with a slash";
  private static final String PORT = "give a port from 1 to 65535";
  private static final String COST = "give 0 to 1000";
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Refuses wrong settings, all in one message. */
  public Settings {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    serviceNames = Map.copyOf(serviceNames);
    batchLimits = Map.copyOf(batchLimits);
    statuses = Map.copyOf(statuses);
    List<Fault> wrong = new ArrayList<>();
    boolean right = agency == null || AGENCY.matcher(agency).matches();
    String code = "give the agency code, such as H29";
    checkGiven(wrong, agency != null, "agency", code);
    check(wrong, right, "agency", code);
    check(
        wrong,
        environment != null && NAME.matcher(environment).matches(),
        "environment",
        "give a name of letters, digits, dots, dashes, such as test");
    serviceNames.forEach(
        (operation, name) ->
            check(
                wrong,
                NAME.matcher(name).matches(),
                "serviceName(" + operation + ")",
                "give a name of letters, digits, dots, dashes"));
    checkGiven(wrong, !channels.isEmpty(), "main", "give the main channel");
    channels.forEach((name, channel) -> checkChannel(wrong, name, channel));
    checkGiven(
        wrong,
        unsigned || signer != null,
        "signer",
        "give one, such as Signer.pkcs12(file, password), or say unsigned()");
    check(
        wrong, !unsigned || signer == null, "signer", "it is given and unsigned() said: drop one");
    checkGiven(
        wrong,
        withoutExchangeLog || exchangeLog != null,
        "exchangeLog",
        "give a folder for the evidence, or say withoutExchangeLog()");
    check(
        wrong,
        !withoutExchangeLog || exchangeLog == null,
        "exchangeLog",
        "it is given and withoutExchangeLog() said: drop one");
    checkTiming(wrong, timing);
    checkRetry(wrong, retry);
    checkReading(wrong, reading);
    check(wrong, within(failuresThatOpen, 1, 100), "failuresThatOpen", "give 1 to 100");
    check(wrong, within(parallelism, 1, 64), "parallelism", "give 1 to 64");
    batchLimits.forEach(
        (operation, limit) ->
            check(
                wrong, within(limit, 1, 1000), "batchLimit(" + operation + ")", "give 1 to 1000"));
    if (!wrong.isEmpty()) {
      throw new WrongSettings(wrong);
    }
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

  private static void checkTiming(List<Fault> wrong, Timing timing) {
    checkDuration(wrong, "deadline", timing.deadline());
    checkDuration(wrong, "requestTimeout", timing.requestTimeout());
    checkDuration(wrong, "connectTimeout", timing.connectTimeout());
    checkDuration(wrong, "probeInterval", timing.probeInterval());
    checkDuration(wrong, "sessionLife", timing.sessionLife());
    checkDuration(wrong, "outageLimit", timing.outageLimit());
  }

  private static void checkRetry(List<Fault> wrong, RetryPolicy retry) {
    check(wrong, within(retry.attemptsPerChannel(), 1, 10), "retry.attempts", "give 1 to 10");
    checkDuration(wrong, "retry.firstBackoff", retry.firstBackoff());
    checkDuration(wrong, "retry.longestBackoff", retry.longestBackoff());
    check(wrong, within(retry.budget(), 0, 1_000_000), "retry.budget", "give 0 to 1000000");
    check(wrong, within(retry.transientCost(), 0, 1000), "retry.transientCost", COST);
    check(wrong, within(retry.throttledCost(), 0, 1000), "retry.throttledCost", COST);
  }

  private static void checkReading(List<Fault> wrong, Reading reading) {
    Duration age = reading.catalogueAge();
    boolean right = age.compareTo(SHORTEST) >= 0 && age.compareTo(LONGEST.multipliedBy(366)) <= 0;
    check(wrong, right, "catalogueAge", "give from one millisecond to 366 days");
    Paging paging = reading.paging();
    boolean names = NAME.matcher(paging.page()).matches() && NAME.matcher(paging.size()).matches();
    check(wrong, names, "paging", "give names of letters, digits, dots, dashes");
    check(wrong, within(paging.items(), 1, 10_000), "paging.items", "give 1 to 10000");
  }

  private static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private static void checkChannel(List<Fault> wrong, String name, Channel channel) {
    check(wrong, isChannelName(name), name, "name channels with small letters, digits and dashes");
    checkGateway(wrong, name + ".gateway", channel);
    String scheme = channel.url().getScheme();
    boolean http = "http".equals(scheme) || "https".equals(scheme);
    check(
        wrong,
        http && channel.url().getHost() != null,
        name + ".url",
        "give an http or https address");
    String path = channel.url().getPath();
    check(
        wrong,
        path != null && path.length() > 1,
        name + ".url",
        "give the forwarding path too, /XrdAdapter/RestService/forward or /VXPAdapter/…");
    check(wrong, isPort(channel.url().getPort()), name + ".url", PORT);
    check(
        wrong,
        channel.url().getQuery() == null && channel.url().getFragment() == null,
        name + ".url",
        "give nothing behind the path");
    check(
        wrong,
        !"http".equals(scheme) || !isPublicNumber(channel.url().getHost()),
        name + ".url",
        "plain http reaches loopback and private addresses only: use https");
    check(
        wrong,
        channel.url().getUserInfo() == null,
        name + ".url",
        "give the account apart, not in the address");
    check(wrong, !channel.username().isBlank(), name + ".username", "give the account");
    check(
        wrong,
        MEMBER.matcher(channel.destination()).matches(),
        name + ".destination",
        "give the member code, without blanks or accents");
    check(wrong, isPath(channel.loginPath()), name + ".loginPath", PATH);
    check(wrong, isPath(channel.dataPath()), name + ".dataPath", PATH);
    check(wrong, isPath(channel.sharePath()), name + ".sharePath", PATH);
  }

  /** Whether it is one, or that of the scheme. */
  private static boolean isPort(int port) {
    return port == -1 || within(port, 1, 65_535);
  }

  private static void checkGateway(List<Fault> wrong, String name, Channel channel) {
    channel
        .gateway()
        .tokenUrl()
        .ifPresent(
            url -> {
              boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
              check(
                  wrong,
                  http && url.getHost() != null && url.getUserInfo() == null,
                  name + ".tokenUrl",
                  "give an http or https address without an account");
              check(wrong, isPort(url.getPort()), name + ".tokenUrl", PORT);
              check(
                  wrong,
                  !"http".equals(url.getScheme()) || !isPublicNumber(url.getHost()),
                  name + ".tokenUrl",
                  "plain http reaches private addresses only: use https");
              check(
                  wrong,
                  !channel.gateway().clientId().isBlank(),
                  name + ".clientId",
                  "give the client id");
            });
    boolean shows = channel.tls().identity().isPresent();
    check(
        wrong,
        channel.gateway().method() != Gateway.Method.MUTUAL_TLS || shows,
        name,
        "mutual TLS needs a client certificate: give Tls.withIdentity");
    channel
        .gateway()
        .headers()
        .keySet()
        .forEach(
            header ->
                check(
                    wrong,
                    HEADER_NAME.matcher(header).matches(),
                    name + ".header",
                    "give a name of letters, digits and dashes"));
  }

  /** Whether a host is a public address written in numbers; names are looked up when connecting. */
  private static boolean isPublicNumber(String host) {
    if (host == null || !host.matches("[0-9.]+|\\[.*]")) {
      return false;
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      boolean inside =
          address.isLoopbackAddress()
              || address.isSiteLocalAddress()
              || address.isLinkLocalAddress();
      return !inside && address.getAddress().length == 4;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether a request to this path could be addressed at all. */
  private static boolean isPath(String path) {
    try {
      return !path.isBlank() && !path.startsWith("/") && !URI.create("http://h/" + path).isOpaque();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkDuration(List<Fault> wrong, String name, Duration duration) {
    boolean right = duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
    check(wrong, right, name, "give from one millisecond to one day");
  }

  /** Whether a channel may be called so. */
  static boolean isChannelName(String name) {
    return CHANNEL_NAME.matcher(name).matches();
  }

  private static void checkGiven(List<Fault> wrong, boolean given, String setting, String mend) {
    if (!given) {
      wrong.add(new Fault(setting, true, mend));
    }
  }

  private static void check(List<Fault> wrong, boolean right, String setting, String mend) {
    if (!right) {
      wrong.add(new Fault(setting, false, mend));
    }
  }
}
