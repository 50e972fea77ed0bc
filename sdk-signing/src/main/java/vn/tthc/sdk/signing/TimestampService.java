package vn.tthc.sdk.signing;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tthc.sdk.signing.internal.timestamp.Outage;
import vn.tthc.sdk.signing.internal.timestamp.TimestampClient;
import vn.tthc.sdk.signing.internal.timestamp.WrongAnswerException;

/**
 * A time-stamp authority (RFC 3161) reached over HTTP, and what happens while it cannot be had.
 *
 * <p>Every token is checked before it is used: nonce, imprint, policy, the signature by the
 * certificate it names, that certificate's purpose, and its path to {@link #withTrust trusted ones}
 * if there are any. A wrong answer is logged and counts as none.
 *
 * <p>When there is no token to be had, signatures go without one, at level B, during a grace time
 * that runs from the first failure; a warning is logged when it begins and when a quarter of it is
 * left. During it one signature in 30 seconds asks again and the others do not wait. When the grace
 * time is over nothing is signed, and every signature asks again, until the authority answers.
 *
 * <p>Settings are immutable: each {@code with} method makes another service, which has not failed
 * yet. A service is safe for use by many threads; share one, so that its grace time is one.
 */
public final class TimestampService {

  private static final Logger LOG = LoggerFactory.getLogger(TimestampService.class);

  private static final Duration LONGEST_GRACE = Duration.ofDays(366);

  private final TimestampSettings settings;
  private final TimestampClient client;
  private final Outage outage;

  private TimestampService(TimestampSettings settings) {
    this.settings = settings;
    this.client = settings.client();
    this.outage = new Outage(settings.address(), settings.grace(), settings.clock());
  }

  /**
   * A service with the usual settings: SHA-256, any policy, 5 seconds for a request, 2 attempts, a
   * grace time of 4 hours, any certificate.
   *
   * @param address where requests are posted to: http or https, with a host
   * @return the service; nothing is sent yet
   * @throws IllegalArgumentException if the address is of another kind
   */
  public static TimestampService of(URI address) {
    return new TimestampService(TimestampSettings.of(address));
  }

  /**
   * Sets the hash function of the imprint. Some authorities take SHA-256 only.
   *
   * @param hash the hash function
   * @return a service with this setting
   */
  public TimestampService withHash(HashAlgorithm hash) {
    return new TimestampService(settings.withHash(Objects.requireNonNull(hash, "hash")));
  }

  /**
   * Demands a policy.
   *
   * @param policy its object identifier in digits and dots, such as {@code 1.3.6.1.4.1.99999.1}
   * @return a service with this setting
   * @throws IllegalArgumentException if this is no object identifier
   */
  public TimestampService withPolicy(String policy) {
    if (ASN1ObjectIdentifier.tryFromID(Objects.requireNonNull(policy, "policy")) == null) {
      throw new IllegalArgumentException("policy: not an object identifier such as 1.3.6.1.4.1.1");
    }
    return new TimestampService(settings.withPolicy(policy));
  }

  /**
   * Sets the time limit of one request, from the connection to the last byte.
   *
   * @param timeout from 1 ms to 10 minutes
   * @return a service with this setting
   * @throws IllegalArgumentException if it is shorter or longer
   */
  public TimestampService withTimeout(Duration timeout) {
    return new TimestampService(settings.withTimeout(TimeLimit.checked(timeout)));
  }

  /**
   * Sets how often one signature asks before it does without.
   *
   * @param attempts 1 or more
   * @return a service with this setting
   * @throws IllegalArgumentException if it is less
   */
  public TimestampService withAttempts(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts: 1 or more");
    }
    return new TimestampService(settings.withAttempts(attempts));
  }

  /**
   * Sets for how long signatures may go without time stamps while there are none to be had.
   *
   * @param grace zero for never, at most 366 days
   * @return a service with this setting
   * @throws IllegalArgumentException if it is negative or longer
   */
  public TimestampService withGrace(Duration grace) {
    if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
      throw new IllegalArgumentException("grace: from zero to 366 days");
    }
    return new TimestampService(settings.withGrace(grace));
  }

  /**
   * Takes only tokens whose certificate leads to one of the given ones, or is one. Whether
   * certificates were revoked is not asked when signing.
   *
   * @param anchors the trusted certificates; none for any
   * @return a service with this setting
   */
  public TimestampService withTrust(Collection<X509Certificate> anchors) {
    return new TimestampService(settings.withTrust(anchors));
  }

  /**
   * Sets the clock by which the grace time runs; the system's by default.
   *
   * @param clock the clock
   * @return a service with this setting
   */
  public TimestampService withClock(Clock clock) {
    return new TimestampService(settings.withClock(Objects.requireNonNull(clock, "clock")));
  }

  /**
   * Since when no time stamp has been had, by the service's clock.
   *
   * @return the first failure since the last success; empty when the last request succeeded or
   *     there was none
   */
  public Optional<Instant> outOfReachSince() {
    return outage.since();
  }

  /** The token over some bytes; nothing during the grace time. */
  Optional<byte[]> over(byte[] bytes) {
    if (outage.isPause()) {
      return Optional.empty();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        byte[] token = client.token(bytes);
        outage.over();
        return Optional.of(token);
      } catch (IOException e) {
        logIfWrong(e);
        if (attempt >= settings.attempts()) {
          outage.goesOn(e);
          return Optional.empty();
        }
      }
    }
  }

  private void logIfWrong(IOException e) {
    if (e instanceof WrongAnswerException) {
      LOG.warn(
          "An answer of the time-stamp authority {} is not used: {}.",
          settings.address().getHost(),
          e.getMessage());
    }
  }

  /** The authority's host; nothing of an address that could be secret. */
  @Override
  public String toString() {
    return "TimestampService[host=" + settings.address().getHost() + "]";
  }
}
