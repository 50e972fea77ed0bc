package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.OkHttpClient;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.PortalListener;
import vn.tthc.sdk.ProgressOnUnknown;
import vn.tthc.sdk.RetryPolicy;
import vn.tthc.sdk.SignatureCarrier;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.Signer;

/** Settings for tests. */
public final class TestSettings {

  private TestSettings() {}

  /** Unsigned and without a log, over one channel or two. */
  public static Settings of(Channel... channels) {
    return of(null, null, channels);
  }

  /** That look at a channel that failed so often. */
  public static Settings probing(Duration interval, Channel channel) {
    return of(null, null, RetryPolicy.STANDARD, interval, channel);
  }

  /** As {@link #probing(Duration, Channel)}, with another policy. */
  public static Settings probing(Duration interval, RetryPolicy retry, Channel channel) {
    return of(null, null, retry, interval, channel);
  }

  /** With another policy. */
  public static Settings retrying(RetryPolicy retry, Channel... channels) {
    return of(null, null, retry, Duration.ofHours(1), channels);
  }

  /** That read like this. */
  public static Settings reading(Reading reading, Channel channel) {
    Settings plain = of(channel);
    return new Settings(
        plain.agency(),
        plain.environment(),
        plain.channels(),
        plain.signer(),
        plain.unsigned(),
        plain.exchangeLog(),
        plain.withoutExchangeLog(),
        plain.wire(),
        plain.serviceNames(),
        plain.signatureCarrier(),
        plain.progressOnUnknown(),
        plain.retry(),
        plain.timing(),
        reading,
        plain.keeping(),
        plain.failuresThatOpen(),
        plain.parallelism(),
        plain.listener(),
        plain.httpClient(),
        plain.traceparent(),
        plain.batchLimits(),
        plain.statuses());
  }

  /** With these times and, when there is one, this HTTP client. */
  public static Settings of(Timing timing, OkHttpClient client, Channel channel) {
    return of(null, null, RetryPolicy.STANDARD, timing, client, Map.of("main", channel));
  }

  /** With these times and this policy. */
  public static Settings timed(Timing timing, RetryPolicy retry, Channel... channels) {
    return of(null, null, retry, timing, null, named(channels));
  }

  /** With one batch in flight at a time. */
  public static Settings oneByOne(Channel channel) {
    return of(null, null, RetryPolicy.STANDARD, Timing.STANDARD, null, named(channel), 1);
  }

  /** With a log, when there is a folder, and a signer, when there is one. */
  public static Settings of(Path log, Signer signer, Channel... channels) {
    return of(log, signer, RetryPolicy.STANDARD, Duration.ofHours(1), channels);
  }

  private static Settings of(
      Path log, Signer signer, RetryPolicy retry, Duration probes, Channel... channels) {
    Timing timing =
        new Timing(
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            probes,
            Duration.ofMinutes(30),
            Duration.ofHours(2));
    return of(log, signer, retry, timing, null, named(channels));
  }

  private static Map<String, Channel> named(Channel... channels) {
    Map<String, Channel> named = new LinkedHashMap<>();
    named.put("main", channels[0]);
    if (channels.length > 1) {
      named.put("backup", channels[1]);
    }
    return named;
  }

  private static Settings of(
      Path log,
      Signer signer,
      RetryPolicy retry,
      Timing timing,
      OkHttpClient client,
      Map<String, Channel> named) {
    return of(log, signer, retry, timing, client, named, 4);
  }

  private static Settings of(
      Path log,
      Signer signer,
      RetryPolicy retry,
      Timing timing,
      OkHttpClient client,
      Map<String, Channel> named,
      int parallelism) {
    return new Settings(
        "H29",
        "test",
        named,
        signer,
        signer == null,
        log,
        log == null,
        WireOptions.of(GuessedFields.SEND),
        Map.of(),
        SignatureCarrier.HEADER,
        ProgressOnUnknown.REPEAT,
        retry,
        timing,
        Reading.STANDARD,
        Keeping.STANDARD,
        3,
        parallelism,
        new PortalListener() {},
        client,
        null,
        Map.of(),
        Map.of());
  }
}
