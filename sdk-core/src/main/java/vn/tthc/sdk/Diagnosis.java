package vn.tthc.sdk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a look at settings and channels found; see {@link PortalClientBuilder#diagnose()}. Holds no
 * secret, no personal data and no words of the other side; host names and addresses are those of
 * the settings. Immutable.
 *
 * @param checks in the order they were made: step by step for each channel, then those that are
 *     about all
 */
public record Diagnosis(List<Check> checks) {

  /** Copies the list. */
  public Diagnosis {
    checks = List.copyOf(checks);
  }

  /** Whether no check failed; there may be warnings. */
  public boolean healthy() {
    return count(Status.FAILED) == 0;
  }

  /** How many checks ended so. */
  public int count(Status status) {
    return (int) checks.stream().filter(check -> check.status() == status).count();
  }

  /**
   * One check.
   *
   * @param channel as configured, such as {@code main}; empty when it is about all of them
   * @param step what was looked at
   * @param status how it ended
   * @param detail what was found, in our words
   * @param mend what to do about it; empty when there is nothing to do
   * @param took how long it took; zero when it cost no time of its own
   */
  public record Check(
      String channel, Step step, Status status, String detail, String mend, Duration took) {

    /** Refuses null. */
    public Check {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(mend, "mend");
      Objects.requireNonNull(took, "took");
    }
  }

  /** What is looked at, in this order. */
  public enum Step {
    /** The adapter's host name is looked up. */
    NAME,
    /** The adapter's port takes a TCP connection. */
    CONNECTION,
    /** Handshake, certificate, host name and pins, where the channel speaks https. */
    TLS,
    /** The gateway gives out a token, where the channel has one. */
    GATEWAY_TOKEN,
    /** The portal opens a session. */
    LOGIN,
    /** How far the channel's clock and ours are apart. */
    CLOCK,
    /** How long a quiet request to the adapter takes. */
    ROUND_TRIP,
    /** Whether two channels could fail together (Art. 20.2). */
    INDEPENDENCE,
    /** The dates of the certificate that signs exchanges (Art. 3.5). */
    SIGNING,
    /** Whether the folder of the exchange log can be used (Art. 21.1.d). */
    EXCHANGE_LOG;

    /** For people: {@code gateway token}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** How a check ended. */
  public enum Status {
    /** As it should be. */
    OK,
    /** It works; something is to be looked after. */
    WARNING,
    /** A client would not get through. */
    FAILED,
    /** Not looked at: an earlier step failed, or the channel has no such thing. */
    SKIPPED
  }
}
