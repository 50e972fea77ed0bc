package vn.tthc.sdk.signing;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.internal.HttpFetch;
import vn.tthc.sdk.signing.internal.timestamp.TimestampClient;
import vn.tthc.sdk.signing.internal.timestamp.TokenCheck;

/**
 * What a {@link TimestampService} is told.
 *
 * @param policy null for any
 */
record TimestampSettings(
    URI address,
    HashAlgorithm hash,
    @Nullable String policy,
    Duration timeout,
    int attempts,
    Duration grace,
    Set<X509Certificate> trust,
    Clock clock) {

  /** Tokens have 3 to 6 KB. */
  private static final int LARGEST_ANSWER = 128 * 1024;

  TimestampSettings {
    trust = Set.copyOf(trust);
  }

  static TimestampSettings of(URI address) {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || address.getHost() == null) {
      throw new IllegalArgumentException("address: http or https, with a host");
    }
    return new TimestampSettings(
        address,
        HashAlgorithm.SHA256,
        null,
        Duration.ofSeconds(5),
        2,
        Duration.ofHours(4),
        Set.of(),
        Clock.systemUTC());
  }

  TimestampClient client() {
    HttpFetch http = new HttpFetch(timeout, LARGEST_ANSWER);
    return new TimestampClient(address, hash, policy, http, new TokenCheck(trust));
  }

  TimestampSettings withHash(HashAlgorithm value) {
    return new TimestampSettings(address, value, policy, timeout, attempts, grace, trust, clock);
  }

  TimestampSettings withPolicy(String value) {
    return new TimestampSettings(address, hash, value, timeout, attempts, grace, trust, clock);
  }

  TimestampSettings withTimeout(Duration value) {
    return new TimestampSettings(address, hash, policy, value, attempts, grace, trust, clock);
  }

  TimestampSettings withAttempts(int value) {
    return new TimestampSettings(address, hash, policy, timeout, value, grace, trust, clock);
  }

  TimestampSettings withGrace(Duration value) {
    return new TimestampSettings(address, hash, policy, timeout, attempts, value, trust, clock);
  }

  TimestampSettings withTrust(Collection<X509Certificate> value) {
    return new TimestampSettings(
        address, hash, policy, timeout, attempts, grace, Set.copyOf(value), clock);
  }

  TimestampSettings withClock(Clock value) {
    return new TimestampSettings(address, hash, policy, timeout, attempts, grace, trust, value);
  }
}
