package vn.tthc.sdk;

import java.time.Duration;

/**
 * An exchange is about to be tried again.
 *
 * @param exchangeId its id, as it stands in the exchange log
 * @param operation what is asked of the portal
 * @param failedOn the channel of the attempt before
 * @param channel the channel of the coming attempt; another one means that it fails over
 * @param attempt number of the coming attempt over all channels, from 2
 * @param pause how long it waits first
 * @param reason what the attempt before came to, in our words, without personal data
 */
public record RetryEvent(
    String exchangeId,
    Operation operation,
    String failedOn,
    String channel,
    int attempt,
    Duration pause,
    String reason) {

  /** Whether another channel takes over. */
  public boolean failsOver() {
    return !failedOn.equals(channel);
  }
}
