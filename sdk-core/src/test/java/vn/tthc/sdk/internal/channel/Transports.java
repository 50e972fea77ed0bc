package vn.tthc.sdk.internal.channel;

import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import vn.tthc.sdk.Channel;
import vn.tthc.sdk.internal.config.Settings;
import vn.tthc.sdk.internal.config.TestSettings;
import vn.tthc.sdk.internal.config.TestTicker;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.config.Timing;

/** Transports for tests, whose addresses need not be ones that settings would take. */
final class Transports {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Channel ANY = channel(URI.create("https://cong.example/forward"));

  private Transports() {}

  static Channel channel(URI url) {
    return Channel.adapter(url, "VN:GOV:mau:portal", "nguoi-mau", "mat-khau-mau");
  }

  static Transport to(URI url, Ticker ticker) {
    return new Transport(channel(url), TestSettings.of(ANY), ticker);
  }

  static Transport of(Channel channel) {
    return new Transport(channel, TestSettings.of(ANY), new TestTicker());
  }

  /** Over somebody's own client. */
  static Transport of(Channel channel, OkHttpClient client) {
    return new Transport(channel, settings(Duration.ofSeconds(5), client), new TestTicker());
  }

  /** That waits so long for a connection and an hour for an answer. */
  static Transport of(Channel channel, Duration connectTimeout) {
    return new Transport(channel, settings(connectTimeout, null), new TestTicker());
  }

  private static Settings settings(Duration connectTimeout, OkHttpClient client) {
    Timing timing = new Timing(HOUR, HOUR, connectTimeout, HOUR, HOUR, HOUR);
    return TestSettings.of(timing, client, ANY);
  }
}
